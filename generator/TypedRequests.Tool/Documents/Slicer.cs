using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Documents;

/// <summary>A part of a document that is a document: some operations, and what they reach.</summary>
internal sealed class Slicer
{
    private static readonly HashSet<string> s_homesOf2 = ["definitions", "parameters", "responses", "securityDefinitions"];

    private readonly JsonObject _whole;
    private readonly HashSet<(string Path, string Verb)> _operations = [];
    private readonly HashSet<(string Home, string Name)> _components = [];
    private readonly Queue<(JsonNode? Node, DocumentShape Shape)> _open = new();
    private readonly SubtypeIndex _subtypes;

    private Slicer(JsonObject whole) => (_whole, _subtypes) = (whole, new SubtypeIndex(whole));

    private JsonObject Components => _whole["components"] as JsonObject ?? _whole;

    /// <summary>Cuts it out. Order and texts stay; extensions at the top, webhooks and what nothing refers to are left out.</summary>
    /// <param name="whole">A document in one piece.</param>
    /// <param name="selection">What is wanted.</param>
    /// <exception cref="DocumentFileException">A name of the selection names nothing.</exception>
    public static JsonObject Slice(JsonObject whole, SliceSelection selection)
    {
        var slicer = new Slicer(whole);
        slicer.Choose(selection);
        if (selection.Unused.Count > 0) throw new DocumentFileException($"The document has no operation and no tag named {string.Join(", ", selection.Unused.Select(static name => $"'{name}'"))}.");
        slicer.Reach();
        return slicer.Cut();
    }

    private void Choose(SliceSelection selection)
    {
        foreach (var (path, item) in Paths())
        {
            foreach (var (verb, operation) in OperationsOf(item))
            {
                if (selection.Takes(verb, path, operation)) Keep(path, verb);
            }
        }
    }

    private IEnumerable<(string Path, JsonObject Item)> Paths() => _whole["paths"] is JsonObject paths
        ? paths.Where(static path => !path.Key.StartsWith("x-", StringComparison.Ordinal)).Select(static path => (path.Key, path.Value)).OfType<(string, JsonNode)>()
            .Select(static path => (path.Item1, path.Item2 as JsonObject ?? []))
        : [];

    private IEnumerable<(string Verb, JsonObject Operation)> OperationsOf(JsonObject item)
    {
        var target = DocumentPart.ReferenceOf(item) is { } reference && LocalReference.Of(reference) is { Home: { } home, Name: { } name } ? Components[home]?[name] as JsonObject ?? item : item;
        return target.Where(static member => OperationList.Methods.Contains(member.Key)).Select(static member => (member.Key, member.Value as JsonObject ?? []));
    }

    private void Keep(string path, string verb)
    {
        if (!_operations.Add((path, verb)) || _whole["paths"]?[path] is not JsonObject item) return;
        if (DocumentPart.ReferenceOf(item) is not null) _open.Enqueue((item, DocumentShape.PathItem));
        _open.Enqueue((item["parameters"], DocumentShape.PathItem.Member("parameters")));
        _open.Enqueue((item[verb], DocumentShape.Operation));
    }

    private void Reach()
    {
        KeepSchemes(_whole["security"]);
        while (_open.TryDequeue(out var next))
        {
            if (next.Shape == DocumentShape.Operation) KeepSchemes(next.Node?["security"]);
            foreach (var reference in LocalReference.In(next.Node, next.Shape)) Keep(reference);
        }
    }

    private void Keep(LocalReference reference)
    {
        if (reference is { Path: { } path })
        {
            foreach (var (verb, _) in OperationsOf(_whole["paths"]?[path] as JsonObject ?? []).Where(one => reference.Verb is null || one.Verb == reference.Verb)) Keep(path, verb);
        }
        else if (reference is { Home: { } home, Name: { } name } && Components[home] is JsonObject of && of.TryGetPropertyValue(name, out var component) && _components.Add((home, name)))
        {
            _open.Enqueue((component, ShapeOf(home)));
            foreach (var subtype in _subtypes.Of(home, name)) Keep(subtype);
        }
    }

    private DocumentShape ShapeOf(string home) => (Components == _whole ? DocumentShape.Document : DocumentShape.Document.Member("components")).Member(home).Member("any");

    private void KeepSchemes(JsonNode? requirements)
    {
        if (requirements is not JsonArray alternatives) return;
        var home = Components == _whole ? "securityDefinitions" : "securitySchemes";
        foreach (var name in alternatives.OfType<JsonObject>().SelectMany(static all => all.Select(static one => one.Key))) Keep(new LocalReference(home, name));
    }

    private JsonObject Cut()
    {
        var cut = new JsonObject();
        foreach (var (name, value) in _whole)
        {
            if (name.StartsWith("x-", StringComparison.Ordinal) || name == "webhooks") continue;
            var kept = name switch
            {
                "paths" => CutPaths(),
                "components" => CutComponents((JsonObject)value!),
                "tags" => CutTags(value),
                _ when s_homesOf2.Contains(name) => CutHome(name, value),
                _ => value?.DeepClone(),
            };
            if (kept is not null) cut.Add(name, kept);
        }

        return cut;
    }

    private JsonObject CutPaths()
    {
        var paths = new JsonObject();
        foreach (var (path, item) in Paths())
        {
            if (!_operations.Any(kept => kept.Path == path)) continue;
            var cut = new JsonObject();
            foreach (var (name, value) in item)
            {
                if (!OperationList.Methods.Contains(name) || _operations.Contains((path, name))) cut.Add(name, value?.DeepClone());
            }

            paths.Add(path, cut);
        }

        return paths;
    }

    private JsonObject? CutComponents(JsonObject components)
    {
        var cut = new JsonObject();
        foreach (var (home, value) in components)
        {
            if (CutHome(home, value) is { } kept) cut.Add(home, kept);
        }

        return cut.Count > 0 ? cut : null;
    }

    private JsonObject? CutHome(string home, JsonNode? value)
    {
        var cut = new JsonObject();
        foreach (var (name, component) in value as JsonObject ?? [])
        {
            if (_components.Contains((home, name))) cut.Add(name, component?.DeepClone());
        }

        return cut.Count > 0 ? cut : null;
    }

    private JsonArray? CutTags(JsonNode? tags)
    {
        var used = _operations.SelectMany(kept => _whole["paths"]?[kept.Path]?[kept.Verb]?["tags"] as JsonArray ?? []).Select(static tag => tag?.ToString()).ToHashSet();
        var kept = (tags as JsonArray ?? []).Where(tag => used.Contains((tag as JsonObject)?["name"]?.ToString())).Select(static tag => tag?.DeepClone()).ToArray();
        return kept.Length > 0 ? new JsonArray(kept) : null;
    }
}
