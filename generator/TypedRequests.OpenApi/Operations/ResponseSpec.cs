namespace TypedRequests.OpenApi;

internal sealed class ResponseSpec(string status, string? description, IReadOnlyList<MediaType> content, IReadOnlyList<Header> headers, DocumentPlace place)
{
    /// <summary><c>200</c>, <c>2XX</c> or <c>default</c>.</summary>
    public string Status { get; } = status;

    public string? Description { get; } = description;

    /// <summary>None if the response has no body.</summary>
    public IReadOnlyList<MediaType> Content { get; } = content;

    public IReadOnlyList<Header> Headers { get; } = headers;

    public DocumentPlace Place { get; } = place;
}
