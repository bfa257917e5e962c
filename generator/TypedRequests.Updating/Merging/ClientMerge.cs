using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Updating.Merging;

/// <summary>
/// Brings clients up to a document that has changed: what differs between an import of the former document and one of the new is applied to the code, by symbols. Names, order, comments, types and
/// members of people stay; where both changed one thing, what is there stays, and the conflict is told.
/// </summary>
internal sealed class ClientMerge
{
    private readonly List<MergeConflict> _conflicts = [];
    private readonly IReadOnlyList<(string Path, SyntaxNode Root)> _former;
    private readonly IReadOnlyList<(string Path, SyntaxNode Root)> _next;
    private readonly IReadOnlyList<(string Path, SyntaxNode Root)> _own;
    private Dictionary<string, Element>? _ownTypes;

    private ClientMerge(IEnumerable<ClientFile> former, IEnumerable<ClientFile> next, IEnumerable<ClientFile> own)
    {
        _own = Parsed(own);
        var (ownTypes, formerRoots) = (TypesOf(_own), Parsed(former));
        var names = Renamed(TypeMatcher.Match(TypesOf(formerRoots), ownTypes));
        _former = Named(formerRoots, names);
        // The importer may name a type otherwise in the new document; it is the same type all the same.
        var imported = Parsed(next);
        var nextRoots = Named(imported, names);
        _next = Named(nextRoots, Renamed(TypeMatcher.Match(TypesOf(nextRoots), TypesOf(_former))));
        var declared = TypesOf(imported).Select(static type => type.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, given) in names.Where(pair => declared.Contains(pair.Value)))
            _conflicts.Add(new MergeConflict(_own[0].Path, 1, $"the API has a type {given} now, and that is what you call {name}; give yours another name"));
    }

    private Dictionary<string, Element> OwnTypes => _ownTypes ??= ByName(_own);

    /// <summary>Merges.</summary>
    /// <param name="former">What the importer makes of the former document.</param>
    /// <param name="next">What it makes of the new one.</param>
    /// <param name="own">The code that is there.</param>
    public static MergeResult Run(IEnumerable<ClientFile> former, IEnumerable<ClientFile> next, IEnumerable<ClientFile> own) => new ClientMerge(former, next, own).Run();

    private MergeResult Run()
    {
        var (former, next) = (ByName(_former), ByName(_next));
        var files = _own.Select(file => new ClientFile(file.Path, MergeFile(file.Path, file.Root, former, next))).ToList();
        foreach (var group in _next.Where(file => files.TrueForAll(own => own.Path != file.Path)))
        {
            var missing = ElementReader.TypesOf(group.Root).Where(type => !OwnTypes.ContainsKey(type.Name) && !former.ContainsKey(type.Name)).ToList();
            if (missing.Count > 0) files.Add(new ClientFile(group.Path, Without(group.Root, missing)));
        }

        // A file of which nothing is left goes.
        files.RemoveAll(file => _own.Any(own => own.Path == file.Path && ElementReader.TypesOf(own.Root).Count > 0) && ElementReader.TypesOf(CSharpSyntaxTree.ParseText(file.Text).GetRoot()).Count == 0);
        return new MergeResult(files, _conflicts);
    }

    private string MergeFile(string path, SyntaxNode root, Dictionary<string, Element> former, Dictionary<string, Element> next)
    {
        var text = root.SyntaxTree.GetText();
        var merge = new ElementMerge(path, text, _conflicts);
        foreach (var own in ElementReader.TypesOf(root))
        {
            if (!former.TryGetValue(own.Name, out var was)) continue;
            if (next.TryGetValue(own.Name, out var now)) merge.Merge(was, now, own);
            else merge.Remove(was, own);
        }

        var changes = merge.Changes.ToList();
        if (_next.FirstOrDefault(file => file.Path == path).Root is { } counterpart) AddTypes(counterpart, root, former, changes);
        var merged = text.WithChanges(Ordered(path, text, changes)).ToString();
        return changes.Count == 0 ? merged : WithUsings(merged, changes, root);
    }

    // In the order of the text; what comes first at a place that several change is what is written there.
    private List<TextChange> Ordered(string path, SourceText text, List<TextChange> changes)
    {
        List<TextChange> ordered = [];
        foreach (var change in changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            if (ordered.Count > 0 && change.Span.Start < ordered[^1].Span.End) _conflicts.Add(new MergeConflict(path, text.Lines.GetLinePosition(change.Span.Start).Line + 1, $"two changes of the API meet here; write by hand: {change.NewText?.Trim()}"));
            else ordered.Add(change);
        }

        return ordered;
    }

    private void AddTypes(SyntaxNode next, SyntaxNode own, Dictionary<string, Element> former, List<TextChange> changes)
    {
        var here = ElementReader.TypesOf(own);
        Element? before = null;
        foreach (var type in ElementReader.TypesOf(next))
        {
            if (!OwnTypes.ContainsKey(type.Name) && !former.ContainsKey(type.Name))
                changes.Add(new TextChange(new TextSpan(before?.Node.FullSpan.End ?? here.FirstOrDefault()?.Node.FullSpan.Start ?? own.FullSpan.End, 0), before is null ? type.Node.ToFullString() + "\n" : "\n" + type.Node.ToFullString().TrimStart('\n')));
            before = here.FirstOrDefault(one => one.Name == type.Name) ?? before;
        }
    }

    // What was added may need what the file does not import yet.
    private static string WithUsings(string merged, List<TextChange> changes, SyntaxNode own)
    {
        if (changes.TrueForAll(static change => string.IsNullOrWhiteSpace(change.NewText))) return merged;
        var there = Usings(own).ToHashSet(StringComparer.Ordinal);
        var added = Known.Keys.Where(name => !there.Contains(name) && IsNeeded(name, changes)).Order(StringComparer.Ordinal);
        return string.Concat(added.Select(static name => $"using {name};\n")) + merged;
    }

    private static bool IsNeeded(string name, List<TextChange> changes) => Known.TryGetValue(name, out var types) && changes.Exists(change => types.Any(type => change.NewText!.Contains(type, StringComparison.Ordinal)));

    private static Dictionary<string, string[]> Known { get; } = new(StringComparer.Ordinal)
    {
        ["System"] = ["DateTimeOffset", "DateOnly", "TimeOnly", "Uri", "Guid", "TimeSpan", "Obsolete"],
        ["System.Collections.Generic"] = ["IReadOnlyList", "IReadOnlyDictionary", "IAsyncEnumerable"],
        ["System.IO"] = ["Stream", "FileInfo"],
        ["System.Text.Json"] = ["JsonElement"],
        ["System.Text.Json.Serialization"] = ["JsonPropertyName", "JsonStringEnumMemberName", "JsonIgnore", "JsonConverter", "JsonExtensionData"],
        ["System.Threading"] = ["CancellationToken"],
        ["System.Threading.Tasks"] = ["Task"],
    };

    private static IEnumerable<string> Usings(SyntaxNode root) => root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(static directive => directive.Name?.ToString()).OfType<string>();

    private static string Without(SyntaxNode root, List<Element> kept)
    {
        var removed = ElementReader.TypesOf(root).Where(type => kept.TrueForAll(one => one.Name != type.Name)).Select(static type => type.Node);
        return root.RemoveNodes(removed, SyntaxRemoveOptions.KeepNoTrivia)?.ToFullString() ?? "";
    }

    private static IReadOnlyList<(string, SyntaxNode)> Parsed(IEnumerable<ClientFile> files) => [.. files.Select(static file => (file.Path, CSharpSyntaxTree.ParseText(file.Text).GetRoot()))];

    private static IReadOnlyList<(string Path, SyntaxNode Root)> Named(IReadOnlyList<(string Path, SyntaxNode Root)> files, Dictionary<string, string> names) =>
        names.Count == 0 ? files : [.. files.Select(file => (file.Path, CSharpSyntaxTree.ParseText(TypeRenaming.Apply(file.Root, names).ToFullString()).GetRoot()))];

    private static Dictionary<string, string> Renamed(Dictionary<string, string> names) => names.Where(static pair => pair.Key != pair.Value).ToDictionary(StringComparer.Ordinal);

    private static IReadOnlyList<Element> TypesOf(IEnumerable<(string Path, SyntaxNode Root)> files) => [.. files.SelectMany(static file => ElementReader.TypesOf(file.Root)).DistinctBy(static type => type.Name)];

    private static Dictionary<string, Element> ByName(IEnumerable<(string Path, SyntaxNode Root)> files) => TypesOf(files).ToDictionary(static type => type.Name, StringComparer.Ordinal);
}
