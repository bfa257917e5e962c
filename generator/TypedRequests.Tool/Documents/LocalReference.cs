using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Documents;

/// <summary>A reference within one document: to a component (or into one), or to what stands below a path.</summary>
internal sealed record LocalReference(string? Home, string? Name, string? Path = null, string? Verb = null)
{
    /// <summary>What a reference names. <see langword="null"/>: it is no local one, or names another place.</summary>
    public static LocalReference? Of(string reference) => JsonPointer.OfReference(reference) is not { } pointer ? null : JsonPointer.Split(pointer) switch
    {
        ["components", var home, var name, ..] => new LocalReference(home, name),
        ["paths", var path, "parameters", ..] => new LocalReference(null, null, path),
        ["paths", var path] => new LocalReference(null, null, path),
        ["paths", var path, var verb, ..] => new LocalReference(null, null, path, verb),
        [var home, var name, ..] => new LocalReference(home, name),
        _ => null,
    };

    /// <summary>The references in a value, those of discriminators among them.</summary>
    public static IEnumerable<LocalReference> In(JsonNode? node, DocumentShape shape)
    {
        if (shape == DocumentShape.Data) return [];
        if (shape == DocumentShape.Mapping) return (node as JsonObject ?? []).Select(static one => Mapped(one.Value?.ToString() ?? "")).OfType<LocalReference>();
        var inner = node switch
        {
            JsonObject members => members.SelectMany(member => In(member.Value, shape.Member(member.Key))),
            JsonArray items => items.SelectMany(item => In(item, shape.Item)),
            _ => [],
        };
        return DocumentPart.ReferenceOf(node) is { } reference && Of(reference) is { } own ? inner.Prepend(own) : inner;
    }

    private static LocalReference? Mapped(string value) => value.StartsWith('#') ? Of(value) : new LocalReference("schemas", value);
}
