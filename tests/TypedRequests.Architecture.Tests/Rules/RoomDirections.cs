using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>Who may enter which room of src/TypedRequests (docs/architecture.md). A file enters the rooms of the types that it names or calls.</summary>
internal static class RoomDirections
{
    private const string Home = "src/TypedRequests";

    private static readonly string[] s_underPipeline = ["Annotations", "Messages", "Files", "Content", "Cookies", "Authentication", "Json"];

    private static readonly Dictionary<string, string[]> s_doors = new()
    {
        ["Annotations"] = [],
        ["Messages"] = [],
        ["Content"] = ["Messages"],
        ["Files"] = [],
        ["Cookies"] = ["Messages", "Files"],
        ["Authentication"] = ["Messages", "Content", "Files"], // OAuth2 asks for a token with a form, and keeps it
        ["Json"] = ["Messages", "Annotations"],
        ["Pipeline"] = s_underPipeline,
        ["Sessions"] = [.. s_underPipeline, "Pipeline", "Errors", "Streaming"],
        ["Errors"] = [.. s_underPipeline, "Pipeline", "Sessions"],
        ["Streaming"] = [.. s_underPipeline, "Pipeline", "Sessions", "Errors"],
        ["CompilerServices"] = [.. s_underPipeline, "Pipeline", "Sessions", "Errors", "Streaming"],
    };

    public static IEnumerable<string> Violations(IEnumerable<SourceFile> sources)
    {
        var compilation = SourceCompilation.Of(sources.Where(file => file.IsUnder(Home)));
        return compilation.SyntaxTrees
            .Where(tree => tree.FilePath.StartsWith(Home + "/", StringComparison.Ordinal))
            .SelectMany(tree => Violations(tree, compilation.GetSemanticModel(tree)))
            .Distinct();
    }

    private static IEnumerable<string> Violations(SyntaxTree tree, SemanticModel model)
    {
        var room = RoomOf(tree.FilePath);
        if (!s_doors.TryGetValue(room, out var doors))
        {
            yield return $"{tree.FilePath} lies in no room of docs/architecture.md ('{room}').";
            yield break;
        }

        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => !name.IsVar))
        {
            if (Named(model, name) is not { } type || Entered(type) is not { } entered || entered == room || doors.Contains(entered)) continue;
            var line = name.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
            yield return $"{tree.FilePath}({line}) uses {type.Name}: {room} may not enter {entered}.";
        }
    }

    private static INamedTypeSymbol? Named(SemanticModel model, SimpleNameSyntax name)
    {
        var bound = model.GetSymbolInfo(name);
        var symbol = bound.Symbol ?? bound.CandidateSymbols.FirstOrDefault();
        return (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition;
    }

    private static string? Entered(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer) type = outer;
        return type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is { } path && path.StartsWith(Home + "/", StringComparison.Ordinal)
            ? RoomOf(path)
            : null;
    }

    private static string RoomOf(string path) => path.Split('/') is [_, _, var room, _, ..] ? room : "";
}
