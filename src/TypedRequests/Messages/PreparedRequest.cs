namespace TypedRequests;

/// <summary>A request with everything merged in: what a session would send, or what it has sent. Never changed; may be sent again while its body can be replayed.</summary>
public sealed class PreparedRequest
{
    private readonly string[] _secretHeaders;

    internal PreparedRequest(HttpMethod method, ResolvedUrl url, HeaderCollection headers, HttpContent? content, ReadOnlyMemory<byte>? body, string[] secretHeaders)
    {
        (Method, Resolved, Url, Headers) = (method, url, url.Display, headers);
        (Content, Body, _secretHeaders) = (content, body, secretHeaders);
    }

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The absolute URL, without userinfo.</summary>
    public Uri Url { get; }

    /// <summary>The headers in the order sent, those of the body last.</summary>
    public HeaderCollection Headers { get; }

    /// <summary>The body's bytes; <see langword="null"/> when there is no body, or one that is streamed.</summary>
    public ReadOnlyMemory<byte>? Body { get; }

    internal HttpContent? Content { get; }

    internal ResolvedUrl Resolved { get; }

    /// <summary>The request as a <c>curl</c> command with its secrets masked.</summary>
    public override string ToString() => ToCurl();

    /// <summary>The request as a <c>curl</c> command for a POSIX shell.</summary>
    /// <param name="showSecrets">Whether credentials are written out; never pass such text to a log.</param>
    public string ToCurl(bool showSecrets = false) => CurlCommand.Write(this, showSecrets ? null : _secretHeaders);
}
