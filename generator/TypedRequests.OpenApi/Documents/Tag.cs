namespace TypedRequests.OpenApi;

internal sealed class Tag(string name, string? description)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;
}
