namespace TypedRequests.OpenApi;

internal sealed class Property(string name, Schema schema)
{
    public string Name { get; } = name;

    public Schema Schema { get; } = schema;
}
