namespace TypedRequests;

/// <summary>One hop of a call, as an <see cref="Auth"/> sees it: what will be sent, and the places where credentials may go.</summary>
/// <param name="method">The verb.</param>
/// <param name="url">The absolute URL.</param>
/// <param name="body">The body's bytes when they are replayable and known, else <see langword="null"/>.</param>
public sealed class AuthRequest(HttpMethod method, Uri url, Func<ReadOnlyMemory<byte>?>? body = null)
{
    private List<KeyValuePair<string, string>>? _headers;
    private int _given;

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>The absolute URL; may be replaced by one of the same origin (an API key in the query).</summary>
    public Uri Url { get; set; } = url;

    /// <summary>The argument of the query that is a credential, unescaped; whatever else an Auth adds to the query is found by comparing.</summary>
    internal string? SecretArgument { get; set; }

    /// <summary>The headers set so far, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers => _headers ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>Sets a header of this hop, replacing one of the same name.</summary>
    /// <param name="name">An RFC 9110 token; <c>Cookie</c> adds to the cookies of the jar.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent.</exception>
    public void SetHeader(string name, string value)
    {
        HeaderRules.Validate(name, value);
        _headers ??= [];
        var index = _headers.FindIndex(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase));
        if (index >= 0) _headers.RemoveAt(index);
        if (index >= 0 && index < _given) _given--;
        _headers.Add(new(name, value));
    }

    /// <summary>A header that the call has without its Auth.</summary>
    internal void Give(string name, string value)
    {
        _headers ??= [];
        _headers.Insert(_given++, new(name, value));
    }

    /// <summary>The headers that the Auth has set. The others may have changed by the time that an answer to a challenge is sent.</summary>
    internal IEnumerable<KeyValuePair<string, string>> SetHeaders => _headers?.Skip(_given) ?? [];

    /// <summary>The body's bytes for schemes that sign it (Digest <c>auth-int</c>); <see langword="null"/> for a stream that cannot be replayed.</summary>
    public ReadOnlyMemory<byte>? GetBody() => body is null ? ReadOnlyMemory<byte>.Empty : body();
}
