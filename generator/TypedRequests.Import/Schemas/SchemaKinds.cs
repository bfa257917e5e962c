using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>What kind of schema one is.</summary>
internal static class SchemaKinds
{
    /// <summary>The types of values but null, by what the schema says or shows.</summary>
    public static SchemaTypes Of(Schema schema)
    {
        var types = schema.Types & ~SchemaTypes.Null;
        if (types != SchemaTypes.None) return types;
        if (schema.Properties.Count > 0 || schema.AdditionalProperties.Kind is AdditionalKind.Schema) return SchemaTypes.Object;
        if (schema.Items is not null) return SchemaTypes.Array;
        return schema.Enum.Aggregate(SchemaTypes.None, static (all, value) => all | OfValue(value)) | (schema.Const is { } constant ? OfValue(constant) : SchemaTypes.None);
    }

    /// <summary>It says which values fit, and not only which of them go together.</summary>
    public static bool SaysMore(Schema schema) =>
        Of(schema) != SchemaTypes.None || schema.AllOf.Count > 0 || schema.OneOf.Count > 0 || schema.AnyOf.Count > 0;

    public static bool IsOnlyNull(Schema schema) =>
        schema.Types == SchemaTypes.Null || (schema.Types == SchemaTypes.None && (schema.Const is { Kind: JsonKind.Null } || (schema.Enum.Count > 0 && schema.Enum.All(static value => value.Kind == JsonKind.Null))));

    /// <summary>A file: bytes that are no JSON.</summary>
    public static bool IsBinary(Schema schema) => (Of(schema) is SchemaTypes.String or SchemaTypes.None && schema.Format is "binary" or "file")
        || (schema.ContentMediaType is not null && schema.ContentEncoding is null && Of(schema) is SchemaTypes.String or SchemaTypes.None);

    /// <summary>How much a schema says: that of two for one property the better one is taken.</summary>
    public static int Weight(Schema schema) => (SaysMore(schema) ? 2 : 0) + (schema.Properties.Count > 0 || schema.Enum.Count > 0 || schema.Const is not null ? 1 : 0);

    private static SchemaTypes OfValue(JsonSlice value) => value.Kind switch
    {
        JsonKind.String => SchemaTypes.String,
        JsonKind.Number => value.RawText.IndexOfAny(['.', 'e', 'E']) < 0 ? SchemaTypes.Integer : SchemaTypes.Number,
        JsonKind.True or JsonKind.False => SchemaTypes.Boolean,
        JsonKind.Object => SchemaTypes.Object,
        JsonKind.Array => SchemaTypes.Array,
        _ => SchemaTypes.None,
    };
}
