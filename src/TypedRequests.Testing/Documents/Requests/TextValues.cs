using System.Text.Json;
using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Makes values of the texts that parameters and forms are: what a text means depends on the schema.</summary>
internal sealed class TextValues(OpenApiDocument document)
{
    private readonly SchemaCheck _check = new(document, isRequest: true);

    /// <summary>The first reading of a text that fits the schema: a number, true or false, null, a text. If none does, the first that is of the right type, or the text itself.</summary>
    internal JsonNode? Scalar(string text, Schema? schema)
    {
        if (schema is null) return text;
        var nearest = Readings(text).FirstOrDefault(reading => JsonTypes.Fits(ElementOf(reading), schema.Types), text);
        return Readings(text).FirstOrDefault(reading => Fits(reading, schema), nearest);
    }

    /// <summary>The first of several readings that fits; the first of all if none does.</summary>
    internal JsonNode? Best(IReadOnlyList<JsonNode?> readings, Schema? schema) => schema is null ? readings[0] : readings.FirstOrDefault(reading => Fits(reading, schema), readings[0]);

    /// <summary>A list of texts.</summary>
    internal JsonArray List(IEnumerable<string> texts, Schema? schema) => new([.. texts.Select((text, place) => Scalar(text, ItemOf(schema, place)))]);

    /// <summary>Names and texts.</summary>
    internal JsonObject Members(IEnumerable<KeyValuePair<string, string>> pairs, Schema? schema)
    {
        var members = new JsonObject();
        foreach (var (name, text) in pairs) members[name] = Scalar(text, MemberOf(schema, name));
        return members;
    }

    /// <summary>What does not fit of a value that was read.</summary>
    internal List<SchemaMisfit> Misfits(JsonNode? value, Schema? schema, string path = "$") => schema is null ? [] : _check.Misfits(ElementOf(value), schema, path);

    /// <summary>Whether the schema, or a case of it, is of one of these types.</summary>
    internal static bool MayBe(Schema? schema, SchemaTypes types, int depth = 0) => schema is not null && depth < 8
        && ((schema.Types & types) != 0 || (schema.Types == SchemaTypes.None && schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf).Any(part => MayBe(part, types, depth + 1)))
            || (types == SchemaTypes.Object && schema.Properties.Count > 0));

    /// <summary>The schema of a member, wherever among the parts of a schema it is named.</summary>
    internal static Schema? MemberOf(Schema? schema, string name, int depth = 0)
    {
        if (schema is null || depth > 8) return null;
        if (schema.Properties.FirstOrDefault(property => property.Name == name) is { } found) return found.Schema;
        return schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf).Select(part => MemberOf(part, name, depth + 1)).FirstOrDefault(static part => part is not null) ?? schema.AdditionalProperties.Schema;
    }

    /// <summary>The schema of an item.</summary>
    internal static Schema? ItemOf(Schema? schema, int place = 0, int depth = 0) => schema is null || depth > 8 ? null
        : place < schema.PrefixItems.Count ? schema.PrefixItems[place]
        : schema.Items ?? schema.AllOf.Concat(schema.AnyOf).Concat(schema.OneOf).Select(part => ItemOf(part, place, depth + 1)).FirstOrDefault(static part => part is not null);

    internal static JsonElement ElementOf(JsonNode? value)
    {
        using var document = JsonDocument.Parse(value?.ToJsonString() ?? "null");
        return document.RootElement.Clone();
    }

    private bool Fits(JsonNode? reading, Schema schema) => _check.Misfits(ElementOf(reading), schema).Count == 0;

    private static IEnumerable<JsonNode?> Readings(string text)
    {
        if (text.Length > 0 && text[0] is '-' or (>= '0' and <= '9') && Number(text) is { } number) yield return number;
        if (text is "true" or "false") yield return text == "true";
        yield return text;
        if (text is "" or "null") yield return null;
    }

    private static JsonNode? Number(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
