using System.Text.Json.Nodes;

namespace TypedRequests.Tool.Documents;

/// <summary>The schemas that build on one with a discriminator by <c>allOf</c>: nothing in it names them, and a value of it may be any of them.</summary>
internal sealed class SubtypeIndex
{
    private readonly ILookup<(string, string), LocalReference> _subtypes;
    private readonly JsonObject _whole;

    public SubtypeIndex(JsonObject whole)
    {
        _whole = whole;
        var found = from home in (string[])["schemas", "definitions"]
                    from schema in Home(home)
                    from part in (schema.Value as JsonObject)?["allOf"] as JsonArray ?? []
                    let reference = DocumentPart.ReferenceOf(part) is { } written ? LocalReference.Of(written) : null
                    where reference is { Home: not null, Name: not null }
                    select (Key: (reference.Home, reference.Name), Value: new LocalReference(home, schema.Key));
        _subtypes = found.ToLookup(static one => one.Key, static one => one.Value);
    }

    /// <summary>Those of a schema that has a discriminator, or that builds on one that has.</summary>
    public IEnumerable<LocalReference> Of(string home, string name) => (Home(home)[name] as JsonObject)?["discriminator"] is null ? [] : _subtypes[(home, name)];

    private JsonObject Home(string home) => (home == "schemas" ? _whole["components"]?[home] : _whole[home]) as JsonObject ?? [];
}
