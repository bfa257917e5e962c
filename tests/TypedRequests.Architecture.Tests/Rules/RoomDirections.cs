using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>Who may enter which room of src/TypedRequests and src/TypedRequests.Testing (docs/architecture.md). A file enters the rooms of the types that it names or calls.</summary>
internal static class RoomDirections
{
    private const string Home = "src/TypedRequests";
    private const string TestingHome = "src/TypedRequests.Testing";

    private static readonly string[] s_underPipeline = ["Annotations", "Messages", "Files", "Content", "Cookies", "Authentication", "Json", "Caching", "Limits"];

    private static readonly Dictionary<string, string[]> s_doors = new()
    {
        ["Annotations"] = [],
        ["Messages"] = [],
        ["Content"] = ["Messages"],
        ["Files"] = [],
        ["Caching"] = ["Messages", "Files"],
        ["Limits"] = ["Messages"],
        ["Cookies"] = ["Messages", "Files"],
        ["Authentication"] = ["Messages", "Content", "Files"], // OAuth2 asks for a token with a form, and keeps it
        ["Json"] = ["Messages", "Annotations"],
        ["Pipeline"] = s_underPipeline,
        ["Sessions"] = [.. s_underPipeline, "Pipeline", "Errors", "Streaming"],
        ["Errors"] = [.. s_underPipeline, "Pipeline", "Sessions"],
        ["Streaming"] = [.. s_underPipeline, "Pipeline", "Sessions", "Errors"],
        ["CompilerServices"] = [.. s_underPipeline, "Pipeline", "Sessions", "Errors", "Streaming"],
    };

    private static readonly Dictionary<string, string[]> s_testingDoors = new()
    {
        ["Time"] = [],
        ["Calls"] = [],
        ["Faults"] = ["Time"],
        ["Replies"] = ["Time", "Calls", "Faults"],
        ["Expectations"] = ["Time", "Calls", "Faults", "Replies"],
        ["Verification"] = ["Calls", "Expectations"],
        ["Faking"] = ["Time", "Calls", "Faults", "Replies", "Expectations", "Verification", "Documents"],
        ["Har"] = [],
        ["Redaction"] = ["Har"],
        ["Documents"] = ["Calls", "Replies", "Expectations", "Verification", "Redaction"],
        ["Cassettes"] = ["Har", "Redaction"],
        ["Logs"] = ["Har", "Redaction"],
        ["CompilerServices"] = ["Calls", "Expectations", "Faking"],
    };

    public static IEnumerable<string> Violations(IEnumerable<SourceFile> sources)
    {
        var all = sources.ToList();
        return Violations(all, Home, s_doors).Concat(Violations(all, TestingHome, s_testingDoors));
    }

    private static IEnumerable<string> Violations(IEnumerable<SourceFile> sources, string home, Dictionary<string, string[]> rooms)
    {
        var compilation = SourceCompilation.Of(sources.Where(file => file.IsUnder(home)));
        return compilation.SyntaxTrees
            .Where(tree => tree.FilePath.StartsWith(home + "/", StringComparison.Ordinal))
            .SelectMany(tree => Violations(tree, compilation.GetSemanticModel(tree), home, rooms))
            .Distinct();
    }

    private static IEnumerable<string> Violations(SyntaxTree tree, SemanticModel model, string home, Dictionary<string, string[]> rooms)
    {
        var room = RoomOf(tree.FilePath);
        if (!rooms.TryGetValue(room, out var doors))
        {
            yield return $"{tree.FilePath} lies in no room of docs/architecture.md ('{room}').";
            yield break;
        }

        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name => !name.IsVar))
        {
            if (Named(model, name) is not { } type || Entered(type, home) is not { } entered || entered == room || doors.Contains(entered)) continue;
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

    private static string? Entered(INamedTypeSymbol type, string home)
    {
        while (type.ContainingType is { } outer) type = outer;
        return type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is { } path && path.StartsWith(home + "/", StringComparison.Ordinal)
            ? RoomOf(path)
            : null;
    }

    private static string RoomOf(string path) => path.Split('/') is [_, _, var room, _, ..] ? room : "";
}
