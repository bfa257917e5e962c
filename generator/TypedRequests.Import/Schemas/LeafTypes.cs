using TypedRequests.Import.Model;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>Strings, numbers and flags by their formats. A format that C# has no strict type for stays text.</summary>
internal static class LeafTypes
{
    public static TypeUse Of(Schema schema, SchemaTypes kind, Direction direction) => kind switch
    {
        SchemaTypes.Boolean => TypeUse.Bool,
        SchemaTypes.Integer => Integer(schema),
        SchemaTypes.String => Text(schema, direction),
        _ => Number(schema),
    };

    private static TypeUse Integer(Schema schema) => schema switch
    {
        { Format: "int32" } => TypeUse.Int,
        { Format: "int64" } => TypeUse.Long,
        { Maximum: <= int.MaxValue, Minimum: >= int.MinValue } => TypeUse.Int,
        { Format: "uint64" } => TypeUse.Plain("ulong"),
        _ => TypeUse.Long,
    };

    private static TypeUse Number(Schema schema) => schema.Format switch
    {
        "float" => TypeUse.Plain("float"),
        "decimal" => TypeUse.Plain("decimal"),
        "int32" => TypeUse.Int,
        "int64" => TypeUse.Long,
        _ => TypeUse.Double,
    };

    private static TypeUse Text(Schema schema, Direction direction) => schema.Format switch
    {
        "date-time" => TypeUse.Plain("DateTimeOffset"),
        "date" => TypeUse.Plain("DateOnly"),
        "uuid" => TypeUse.Plain("Guid"),
        "uri" when direction != Direction.Fields => TypeUse.Plain("Uri"),
        "byte" when direction != Direction.Fields => TypeUse.Plain("byte[]"),
        _ => TypeUse.String,
    };
}
