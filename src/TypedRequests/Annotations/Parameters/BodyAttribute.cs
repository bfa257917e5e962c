namespace TypedRequests;

/// <summary>The argument is the request's body.</summary>
/// <remarks>A string is sent as text, bytes and streams as they are, an <see cref="HttpContent"/> with its own headers, a sequence with an NDJSON content type and every <see cref="IAsyncEnumerable{T}"/> as JSON lines, anything else as JSON with its length.</remarks>
/// <example>
/// <code>
/// [Put("/notes/{id}")]
/// Task Save(int id, [Body(ContentType = "text/markdown")] string text);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/notes/{id}");
/// call.TextBody(text, "text/markdown");
/// return call.NoneAsync();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BodyAttribute : Attribute
{
    /// <summary>The media type.</summary>
    /// <value>By kind: <c>application/json</c>, <c>text/plain; charset=utf-8</c>, <c>application/octet-stream</c>, <c>application/x-ndjson</c>.</value>
    public string? ContentType { get; set; }
}
