using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>One walk over everything that a type reaches.</summary>
internal sealed class JsonWalk(ITypeSymbol root)
{
    private readonly HashSet<JsonNode> _seen = [];

    public List<JsonTypeModel> Models { get; } = [];

    /// <summary>The types of this project on the way.</summary>
    public List<INamedTypeSymbol> Met { get; } = [];

    /// <summary>With the path from the root.</summary>
    public List<JsonRefusal> Refusals { get; } = [];

    public void Visit(JsonNode node, string path)
    {
        if (!_seen.Add(node))
        {
            return;
        }

        Met.AddRange(node.Met);
        foreach (var refusal in node.Refusals)
        {
            Refusals.Add(refusal with { Path = root.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + path + refusal.Path });
        }

        if (node.Model is not null)
        {
            Models.Add(node.Model);
        }

        foreach (var (step, next) in node.Edges)
        {
            Visit(next, path + step);
        }
    }
}
