using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>Schemas that list their values: enums for texts, a constant for one value. Numbers stay numbers.</summary>
internal static class EnumMapper
{
    /// <summary>The type; null where the values say no more than the schema's type does.</summary>
    public static TypeUse? Map(Schema schema, Direction direction, TypeFactory factory)
    {
        IEnumerable<JsonSlice> all = schema.Const is { } constant ? [constant] : schema.Enum;
        var values = all.Where(static value => value.Kind != JsonKind.Null).ToList();
        if (values.Count == 0) return null;
        if (values.Exists(static value => value.Kind != JsonKind.String)) return values.Count == 1 ? Single(schema, values[0]) : null;
        var texts = values.Select(static value => value.AsString()!).Distinct(StringComparer.Ordinal).ToList(); // they are strings
        if (texts.Count == 1) return TypeUse.String with { Constant = CSharpText.Literal(texts[0]) };
        return texts.Exists(static text => text.Length == 0 || text.Trim() != text) ? TypeUse.String : Of(schema, texts, direction, factory);
    }

    public static TypeUse Of(Schema schema, IReadOnlyList<string> texts, Direction direction, TypeFactory factory)
    {
        var names = new NameScope(["value__"]);
        var type = factory.Enum(schema, direction, [.. texts.Select(text => new EnumValue(text, names.Take(NameOf(text))))]);
        type.HasFallback = direction == Direction.Answer;
        return TypeUse.Of(type);
    }

    private static string NameOf(string text) => Shortening.Pascal(Words.Of(text)) is { Length: > 0 } name ? name : "Other";

    private static TypeUse? Single(Schema schema, JsonSlice value) => value.Kind switch
    {
        JsonKind.True => TypeUse.Bool with { Constant = "true" },
        JsonKind.False => TypeUse.Bool with { Constant = "false" },
        JsonKind.Number when int.TryParse(value.RawText, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            && SchemaKinds.Of(schema) == SchemaTypes.Integer => TypeUse.Int with { Constant = CSharpText.Literal(number) },
        _ => null,
    };
}
