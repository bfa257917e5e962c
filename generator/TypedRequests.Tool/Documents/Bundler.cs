using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Documents;

/// <summary>
/// Makes one document of several files. What another file holds becomes a component, named as there; what has no place among components (a path, a list, a map) is written where it is used.
/// What the document's own file says stays as and where it is.
/// </summary>
internal sealed class Bundler
{
    private readonly References _references;
    private readonly DocumentFiles _files;
    private readonly DocumentPart _main;
    private readonly ComponentNames _names;
    private readonly Stack<(Uri File, string Pointer)> _inlined = new();

    private Bundler(DocumentFiles files)
    {
        _files = files;
        _references = new References(files);
        _main = _references.Main;
        if (_main.Value is not JsonObject) throw new DocumentFileException($"{files.Shown(files.Main)} is no OpenAPI document: it is not an object.");
        _names = new ComponentNames(_references, _main);
    }

    /// <summary>The whole document.</summary>
    /// <exception cref="DocumentFileException">A file or a place that is referred to is not there, or may not be read.</exception>
    public static JsonObject Bundle(DocumentFiles files) => new Bundler(files).Bundle();

    private JsonObject Bundle()
    {
        var whole = (JsonObject)Copy(_main, DocumentShape.Document)!; // an object, as the constructor has seen
        while (_names.TakeNext() is { } next)
        {
            var home = _names.Homes(next.Shape).Aggregate(whole, static (at, name) => at[name] as JsonObject ?? Added(at, name));
            home[next.Name] = Copy(next.Part, next.Shape);
        }

        return whole;
    }

    private static JsonObject Added(JsonObject to, string name)
    {
        var added = new JsonObject();
        to[name] = added;
        return added;
    }

    private JsonNode? Copy(DocumentPart part, DocumentShape shape)
    {
        if (shape == DocumentShape.Data) return part.Value?.DeepClone();
        if (shape == DocumentShape.Mapping) return CopyMapping(part);
        switch (part.Value)
        {
            case JsonObject when DocumentPart.ReferenceOf(part.Value) is { } reference:
                return CopyReference(part, reference, shape);
            case JsonObject members:
                return CopyMembers(part, members, shape);
            case JsonArray items:
                var copies = new JsonArray();
                for (var i = 0; i < items.Count; i++) copies.Add(Copy(new DocumentPart(part.File, FormattableString.Invariant($"{part.Pointer}/{i}"), items[i]), shape.Item));
                return copies;
            default:
                return part.Value?.DeepClone();
        }
    }

    private JsonObject CopyMembers(DocumentPart part, JsonObject members, DocumentShape shape)
    {
        var copy = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (name != "$ref") copy.Add(name, Copy(new DocumentPart(part.File, JsonPointer.Append(part.Pointer, name), value), shape.Member(name)));
            else copy.Add(name, value?.DeepClone());
        }

        return copy;
    }

    private JsonNode? CopyReference(DocumentPart part, string reference, DocumentShape shape)
    {
        if (part.File == _main.File && reference.StartsWith('#')) return CopyMembers(part, (JsonObject)part.Value!, shape);
        var target = _references.Resolve(reference, part);
        if (_names.Homes(shape).Count == 0) return Inline(part, _references.Follow(target), shape);
        if (target.File == _main.File) return WithReference(part, shape, "#" + Escaped(target.Pointer));
        target = _references.Follow(target);
        if (target.File == _main.File) return WithReference(part, shape, "#" + Escaped(target.Pointer));
        var name = _names.Of(target, shape);
        return _names.IsDeclaredAs(part, shape, name) ? Copy(target, shape) : WithReference(part, shape, _names.Reference(shape, name));
    }

    private JsonObject WithReference(DocumentPart part, DocumentShape shape, string reference)
    {
        var copy = CopyMembers(part, (JsonObject)part.Value!, shape);
        copy["$ref"] = reference;
        return copy;
    }

    private JsonNode? Inline(DocumentPart part, DocumentPart target, DocumentShape shape)
    {
        if (_inlined.Contains((target.File, target.Pointer)))
        {
            throw new DocumentFileException($"{_files.Shown(part.File)}: '#{part.Pointer}' refers to '#{target.Pointer}' in {_files.Shown(target.File)}, which holds it.");
        }

        _inlined.Push((target.File, target.Pointer));
        var copy = Copy(target, shape);
        _inlined.Pop();
        if (copy is not JsonObject members) return copy;
        foreach (var (name, value) in CopyMembers(part, (JsonObject)part.Value!, shape))
        {
            if (name != "$ref") members[name] = value?.DeepClone();
        }

        return members;
    }

    /// <summary>The values of a mapping are names of schemas or references to them.</summary>
    private JsonNode? CopyMapping(DocumentPart part)
    {
        if (part.Value is not JsonObject members) return part.Value?.DeepClone();
        var copy = new JsonObject();
        foreach (var (name, value) in members)
        {
            var isReference = value is JsonValue text && text.TryGetValue(out string? written) && IsReference(written, part);
            copy.Add(name, isReference ? Target(new DocumentPart(part.File, JsonPointer.Append(part.Pointer, name), value), value!.ToString()) : value?.DeepClone());
        }

        return copy;
    }

    private bool IsReference(string written, DocumentPart part) =>
        written.StartsWith('#') ? part.File != _main.File : written.Contains('/', StringComparison.Ordinal) || Path.GetExtension(written) is ".yaml" or ".yml" or ".json";

    private JsonNode Target(DocumentPart part, string reference)
    {
        var target = _references.Follow(_references.Resolve(reference, part));
        return target.File == _main.File ? "#" + Escaped(target.Pointer) : _names.Reference(DocumentShape.Schema, _names.Of(target, DocumentShape.Schema));
    }

    /// <summary>A pointer as a fragment has it.</summary>
    private static string Escaped(string pointer) => string.Join('/', pointer.Split('/').Select(Uri.EscapeDataString));
}
