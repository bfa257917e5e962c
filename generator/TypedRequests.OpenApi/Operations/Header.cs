namespace TypedRequests.OpenApi;

/// <summary>A header field of a response.</summary>
internal sealed class Header(string name, bool required, string? description, Schema? schema, DocumentPlace place)
{
    public string Name { get; } = name;

    public bool Required { get; } = required;

    public string? Description { get; } = description;

    public Schema? Schema { get; } = schema;

    public DocumentPlace Place { get; } = place;
}
