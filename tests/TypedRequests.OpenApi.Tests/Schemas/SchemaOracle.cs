using System.Text.Json;

namespace TypedRequests.OpenApi.Tests;

/// <summary>One schema beside the element at its pointer.</summary>
internal static class SchemaOracle
{
    public static int Check(Schema schema, Oracle oracle, OpenApiDocument document)
    {
        var pointer = schema.Place.Pointer;
        var written = oracle.At(pointer);
        Assert.Equal(written.GetRawText(), schema.Json.RawText);
        if (written.ValueKind is not JsonValueKind.Object) return 1;
        var json = oracle.Follow(written);
        if (json is not { } element)
        {
            Assert.Contains(document.Faults, fault => fault.Place.Offset == schema.Json.Offset);
            return 1;
        }
        if (!HasConstraintsBesideReference(written))
        {
            Assert.Equal(element.GetRawText(), schema.Resolved.Json.RawText);
            Same(schema, element);
        }
        return 1;
    }

    private static bool HasConstraintsBesideReference(JsonElement written) =>
        written.TryGetProperty("$ref", out var reference) && reference.ValueKind is JsonValueKind.String && written.EnumerateObject().Count() > 1;

    private static void Same(Schema schema, JsonElement json)
    {
        Assert.Equal(Oracle.Members(json, "properties").Select(member => member.Name), schema.Properties.Select(property => property.Name));
        Assert.Equal(Oracle.Items(json, "required").Select(item => item.GetString()!).Distinct().Order(), schema.Required.Order());
        Assert.Equal(Oracle.Items(json, "enum").Select(item => item.GetRawText()), schema.Enum.Select(value => value.RawText));
        Assert.Equal((Oracle.Text(json, "format"), Oracle.Text(json, "description"), Oracle.Text(json, "pattern")), (Oracle.Text(json, "type") is "file" ? null : schema.Format, schema.Description, schema.Pattern));
        Assert.Equal((Oracle.Items(json, "allOf").Count(), Oracle.Items(json, "oneOf").Count(), Oracle.Items(json, "anyOf").Count()), (schema.AllOf.Count, schema.OneOf.Count, schema.AnyOf.Count));
        var types = Oracle.Text(json, "type") is { } single ? [single] : Oracle.Items(json, "type").Select(item => item.GetString()!).ToList();
        foreach (var type in new[] { SchemaTypes.Boolean, SchemaTypes.Integer, SchemaTypes.Number, SchemaTypes.Object, SchemaTypes.Array })
            Assert.Equal(types.Contains(type.ToString().ToLowerInvariant()), schema.Types.HasFlag(type));
        Assert.Equal(types.Contains("null") || (IsTrue(json, "nullable") && types.Count > 0), schema.Types.HasFlag(SchemaTypes.Null));
    }

    private static bool IsTrue(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;
}
