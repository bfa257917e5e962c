using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>A nonce in use: each answer counts it up. Safe for concurrent calls.</summary>
/// <param name="challenge">The challenge that it answers.</param>
/// <param name="clientNonce">Ours, the same for the whole session.</param>
/// <param name="keyNonce">The nonce that the key of <c>-sess</c> covers: the first one of the session.</param>
/// <param name="domain">Where the nonce is for, as URLs that begin alike; <see langword="null"/> for the whole origin.</param>
internal sealed class DigestSession(DigestChallenge challenge, string clientNonce, string keyNonce, string[]? domain)
{
    private const int ClientNonceBytes = 16;

    private int _count;

    public DigestSession(DigestChallenge challenge, Uri url)
        : this(challenge, Convert.ToHexString(RandomNumberGenerator.GetBytes(ClientNonceBytes)).ToLowerInvariant(), challenge.Nonce, ReadDomain(challenge.Domain, url))
    {
    }

    public string Realm => challenge.Realm;

    /// <summary>Whether the nonce may be used there.</summary>
    public bool Covers(Uri url) => domain is null || Array.Exists(domain, prefix => url.AbsoluteUri.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same session with the server's next nonce (RFC 7616, section 3.4.2: the key of <c>-sess</c> stays).</summary>
    public DigestSession Continue(string nonce) => new(challenge with { Nonce = nonce }, clientNonce, keyNonce, domain);

    /// <summary>The hash of the body where the challenge asks for it (<c>auth-int</c>), else <see langword="null"/>.</summary>
    /// <exception cref="RequestException">The body can be read only once.</exception>
    public string? HashBody(AuthRequest request) => challenge.Qop is "auth-int" ? challenge.Algorithm.HashBody(request) ?? throw ReadOnce() : null;

    /// <inheritdoc cref="HashBody"/>
    public async ValueTask<string?> HashBodyAsync(AuthRequest request, CancellationToken cancellationToken) =>
        challenge.Qop is "auth-int" ? await challenge.Algorithm.HashBodyAsync(request, cancellationToken).ConfigureAwait(false) ?? throw ReadOnce() : null;

    /// <summary>The <c>Authorization</c> value for one request (RFC 7616, section 3.4).</summary>
    public string Authorize(string user, string password, AuthRequest request, string? bodyHash)
    {
        string count = Interlocked.Increment(ref _count).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
        string target = request.Url.PathAndQuery;
        DigestAlgorithm algorithm = challenge.Algorithm;
        byte[] name = Encoding.UTF8.GetBytes(user);
        string key = algorithm.Hash(name, Bytes(challenge.Realm), Encoding.UTF8.GetBytes(password));
        // RFC 7616, section 3.4.2: one client nonce for the whole session, so that this key stays the same.
        if (algorithm.IsSession) key = algorithm.Hash($"{key}:{keyNonce}:{clientNonce}");
        string message = algorithm.Hash(bodyHash is null ? $"{request.Method.Method}:{target}" : $"{request.Method.Method}:{target}:{bodyHash}");
        string response = challenge.Qop is { } qop
            ? algorithm.Hash($"{key}:{challenge.Nonce}:{count}:{clientNonce}:{qop}:{message}")
            : algorithm.Hash($"{key}:{challenge.Nonce}:{message}");
        string? hashedUser = challenge.HashesUser ? algorithm.Hash(name, Bytes(challenge.Realm)) : null;
        return Write(user, hashedUser, target, response, count);
    }

    // Quoted and not quoted as RFC 7616, section 3.4 has it.
    private string Write(string user, string? hashedUser, string target, string response, string count)
    {
        var header = new DigestHeader();
        if (hashedUser is not null) header.Quoted("username", hashedUser);
        else header.User(user);
        header.Quoted("realm", challenge.Realm);
        header.Quoted("nonce", challenge.Nonce);
        header.Quoted("uri", target);
        header.Quoted("response", response);
        if (challenge.Opaque is not null) header.Quoted("opaque", challenge.Opaque);
        if (challenge.AlgorithmName is not null) header.Bare("algorithm", challenge.AlgorithmName);
        if (challenge.Qop is not null)
        {
            header.Bare("qop", challenge.Qop);
            header.Bare("nc", count);
        }

        if (challenge.Qop is not null || challenge.Algorithm.IsSession) header.Quoted("cnonce", clientNonce);
        if (hashedUser is not null) header.Bare("userhash", "true");
        return header.ToString();
    }

    // Headers are read as Latin-1, one character for a byte: the hash has to cover the bytes that the server has sent.
    private static byte[] Bytes(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') < 0 ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text);

    // Of other origins it says nothing: a session is kept for its own.
    private static string[]? ReadDomain(string? domain, Uri url)
    {
        if (string.IsNullOrWhiteSpace(domain)) return null;
        string[] written = domain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. written.Select(uri => Uri.TryCreate(url, uri, out Uri? named) ? named.AbsoluteUri : null).OfType<string>()];
    }

    private static RequestException ReadOnce() =>
        new("The server wants the body signed (Digest, qop=auth-int), and this stream can be read only once. Pass bytes, a file or a seekable stream.");
}
