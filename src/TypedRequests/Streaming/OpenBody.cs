namespace TypedRequests;

/// <summary>An answer whose body is still arriving.</summary>
internal sealed record OpenBody(Stream Stream, Response Response)
{
    /// <summary>The media type without its parameters, in lower case; empty when there is none.</summary>
    public string MediaType { get; } = Bare(ContentTypes.Of(Response.Headers));

    private static string Bare(string? contentType)
    {
        var type = contentType.AsSpan();
        var end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim().ToString().ToLowerInvariant();
    }
}
