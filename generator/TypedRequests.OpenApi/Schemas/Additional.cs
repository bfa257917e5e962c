namespace TypedRequests.OpenApi;

/// <summary>What a schema says of members that it does not name.</summary>
internal readonly struct Additional(AdditionalKind kind, Schema? schema = null)
{
    public AdditionalKind Kind { get; } = kind;

    public Schema? Schema { get; } = schema;
}
