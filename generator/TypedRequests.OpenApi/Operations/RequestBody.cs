namespace TypedRequests.OpenApi;

internal sealed class RequestBody(bool required, string? description, IReadOnlyList<MediaType> content, DocumentPlace place)
{
    public bool Required { get; } = required;

    public string? Description { get; } = description;

    public IReadOnlyList<MediaType> Content { get; } = content;

    public DocumentPlace Place { get; } = place;
}
