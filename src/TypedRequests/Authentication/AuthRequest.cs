using System.Security.Cryptography;

namespace TypedRequests;

/// <summary>One request of a call, as an <see cref="Auth"/> sees it: what will be sent, and the places where credentials may go.</summary>
/// <param name="method">The verb.</param>
/// <param name="url">The absolute URL.</param>
/// <param name="content">The body; <see langword="null"/> for none.</param>
public sealed class AuthRequest(HttpMethod method, Uri url, HttpContent? content = null)
{
    private readonly List<KeyValuePair<string, string>> _given = [];
    private List<KeyValuePair<string, string>>? _set;
    private readonly Uri _asked = url;
    private HeaderCollection? _headers;

    /// <summary>The verb.</summary>
    public HttpMethod Method { get; } = method;

    /// <summary>The absolute URL; may be replaced by one of the same origin (an API key in the query).</summary>
    public Uri Url { get; set; } = url;

    /// <summary>What the Auth keeps for this call, from signing to the last answer: the context of a handshake, for example. One instance of an Auth serves many calls at a time.</summary>
    /// <value><see langword="null"/> when the call starts.</value>
    public object? State { get; set; }

    /// <summary>The argument of the query that is a credential, unescaped. Anything else that an Auth adds to the query is found by comparing.</summary>
    internal string? SecretArgument { get; set; }

    /// <summary>The headers that will be sent, in order: those of the call, of its body (<c>Content-Type</c>, <c>Content-Length</c>, <c>Content-Encoding</c>), and those set here.</summary>
    /// <remarks>
    /// <c>Cookie</c> is there while the request is signed; not while a challenge is answered, which may change the cookies. <c>Host</c> is there only where the call
    /// names one; else it is the host of <see cref="Url"/>. <c>Content-Length</c> is absent from a body that is sent in chunks.
    /// </remarks>
    public HeaderCollection Headers => _headers ??= new([.. Merged()]);

    /// <summary>Sets a header of this request, replacing one of the same name.</summary>
    /// <param name="name">An RFC 9110 token; <c>Cookie</c> adds to the cookies of the jar.</param>
    /// <param name="value">Its value; it is masked wherever the request is printed.</param>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent.</exception>
    public void SetHeader(string name, string value)
    {
        HeaderRules.Validate(name, value);
        _set ??= [];
        _set.RemoveAll(header => Is(header.Key, name));
        _set.Add(new(name, value));
        _headers = null;
    }

    /// <summary>The body's bytes when they are in memory; empty when there is no body; <see langword="null"/> for a stream or a file: see <see cref="ComputeBodyHash"/>.</summary>
    public ReadOnlyMemory<byte>? GetBody() => content is null ? ReadOnlyMemory<byte>.Empty : BodyReplay.Bytes(content);

    /// <summary>The hash of the body as it will be sent, after compression and with the boundaries of a multipart body. The body is read in pieces, and rewound.</summary>
    /// <param name="algorithm">The hash, such as <see cref="HashAlgorithmName.SHA256"/>.</param>
    /// <returns>The hash, that of no bytes when there is no body; <see langword="null"/> for a stream that can be read only once: it is not touched.</returns>
    /// <exception cref="CryptographicException">The platform does not have the algorithm.</exception>
    public byte[]? ComputeBodyHash(HashAlgorithmName algorithm)
    {
        using var hash = IncrementalHash.CreateHash(algorithm);
        return TryReadBody(hash.AppendData) ? hash.GetHashAndReset() : null;
    }

    /// <summary>The hash of the body as it will be sent; reads files and streams without blocking the thread.</summary>
    /// <param name="algorithm">The hash, such as <see cref="HashAlgorithmName.SHA256"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The hash, that of no bytes when there is no body; <see langword="null"/> for a stream that can be read only once: it is not touched.</returns>
    /// <exception cref="CryptographicException">The platform does not have the algorithm.</exception>
    public async ValueTask<byte[]?> ComputeBodyHashAsync(HashAlgorithmName algorithm, CancellationToken cancellationToken = default)
    {
        using var hash = IncrementalHash.CreateHash(algorithm);
        return await TryReadBodyAsync(hash.AppendData, cancellationToken).ConfigureAwait(false) ? hash.GetHashAndReset() : null;
    }

    /// <summary>Whether the Auth has changed anything.</summary>
    internal bool IsSigned => _set is not null || SecretArgument is not null || !ReferenceEquals(Url, _asked);

    /// <summary>The headers that the Auth has set. The others may have changed by the time that an answer to a challenge is sent.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> SetHeaders => _set ?? (IReadOnlyList<KeyValuePair<string, string>>)[];

    /// <summary>A header that the call has without its Auth.</summary>
    internal void Give(string name, string value) => _given.Add(new(name, value));

    /// <summary>Reads the body as it will be sent; <see langword="false"/>, and nothing is read, when it can be read only once.</summary>
    internal bool TryReadBody(BodyBytes take)
    {
        if (!BodyReplay.CanReplay(content)) return false;
        using var stream = new BodySink(take);
        BodyReplay.Unwatched(content)?.CopyTo(stream, null, CancellationToken.None);
        return true;
    }

    /// <inheritdoc cref="TryReadBody"/>
    internal async ValueTask<bool> TryReadBodyAsync(BodyBytes take, CancellationToken cancellationToken)
    {
        if (!BodyReplay.CanReplay(content)) return false;
        if (BodyReplay.Unwatched(content) is not { } body) return true;
        var stream = new BodySink(take);
        await using (stream.ConfigureAwait(false)) await body.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private IEnumerable<KeyValuePair<string, string>> Merged()
    {
        foreach (KeyValuePair<string, string> header in _given)
        {
            if (_set is null || Is(header.Key, "Cookie") || !_set.Exists(other => Is(other.Key, header.Key))) yield return header;
        }

        foreach (KeyValuePair<string, string> header in SetHeaders) yield return header;
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
