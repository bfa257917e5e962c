using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>One walk over everything that a type reaches, in the order in which members are written. Long ways are walked without a deep stack.</summary>
internal sealed class JsonWalk(ITypeSymbol root, JsonTypeContext context)
{
    private readonly HashSet<JsonNode> _seen = [];
    private readonly HashSet<INamedTypeSymbol> _endless = new(SymbolEqualityComparer.Default);

    public List<JsonTypeModel> Models { get; } = [];

    /// <summary>The types of this project on the way.</summary>
    public List<INamedTypeSymbol> Met { get; } = [];

    /// <summary>With the path from the root.</summary>
    public List<JsonRefusal> Refusals { get; } = [];

    public List<JsonRemark> Remarks { get; } = [];

    public void Visit(JsonNode start)
    {
        var open = new Stack<(JsonNode Node, Step? Way)>();
        open.Push((start, null));
        while (open.Count > 0)
        {
            var (node, way) = open.Pop();
            if (!_seen.Add(node) || IsCut(node, way))
            {
                continue;
            }

            Take(node, way);
            for (var i = node.Edges.Count - 1; i >= 0; i--)
            {
                open.Push((node.Edges[i].Node, new Step(node.Edges[i].Path, way)));
            }
        }
    }

    // Each place where it is met would say the same.
    private bool IsCut(JsonNode node, Step? way)
    {
        if (node.Definition is not { } definition || !context.Explorer.IsKnownEndless(definition))
        {
            return false;
        }

        if (_endless.Add(definition))
        {
            Add(JsonRefusal.Endless("", definition), way);
        }

        return true;
    }

    private void Take(JsonNode node, Step? way)
    {
        Met.AddRange(node.Met);
        foreach (var refusal in node.Refusals)
        {
            Add(refusal, way);
        }

        Remarks.AddRange(node.Remarks);
        if (node.Model is not null)
        {
            Models.Add(Quiet(node.Model, node));
        }
    }

    // A format that names what is obsolete as an error is obsolete itself, and who names it says that this is meant.
    private static JsonTypeModel Quiet(JsonTypeModel model, JsonNode node) =>
        node.Edges.Any(static edge => edge.Node.Model?.SuppressedIds.Contains(WarnedSymbols.Forbidden) == true)
            ? model with { SuppressedIds = model.SuppressedIds.Append(WarnedSymbols.Obsolete).Distinct().OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray() }
            : model;

    private void Add(JsonRefusal refusal, Step? way) =>
        Refusals.Add(refusal with { Path = root.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + Step.Path(way) + refusal.Path });

    // Paths are long and seldom asked for.
    private sealed class Step(string path, Step? before)
    {
        public static string Path(Step? last)
        {
            var parts = new Stack<string>();
            for (var step = last; step is not null; step = step.Before)
            {
                parts.Push(step.Own);
            }

            return string.Concat(parts);
        }

        private string Own { get; } = path;

        private Step? Before { get; } = before;
    }
}
