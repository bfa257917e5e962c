using System.Security.Cryptography;

namespace TypedRequests;

/// <summary>A nonce in use: each answer counts it up. Safe for concurrent calls.</summary>
internal sealed class DigestSession(DigestChallenge challenge, string clientNonce)
{
    private const int ClientNonceBytes = 16;

    private int _count;

    public DigestSession(DigestChallenge challenge)
        : this(challenge, Convert.ToHexString(RandomNumberGenerator.GetBytes(ClientNonceBytes)).ToLowerInvariant())
    {
    }

    /// <summary>The <c>Authorization</c> value for one request (RFC 7616, section 3.4).</summary>
    /// <exception cref="RequestException">The server wants the body signed (<c>auth-int</c>), and it is a stream.</exception>
    public string Authorize(string user, string password, AuthRequest request)
    {
        string count = Interlocked.Increment(ref _count).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
        string target = request.Url.PathAndQuery;
        DigestAlgorithm algorithm = challenge.Algorithm;
        string key = algorithm.Hash($"{user}:{challenge.Realm}:{password}");
        // RFC 7616, section 3.4.2: one client nonce for the whole session, so that this key stays the same.
        if (algorithm.IsSession) key = algorithm.Hash($"{key}:{challenge.Nonce}:{clientNonce}");
        string message = challenge.Qop is "auth-int" ? $"{request.Method.Method}:{target}:{HashOfBody(request)}" : $"{request.Method.Method}:{target}";
        string response = challenge.Qop is { } qop
            ? algorithm.Hash($"{key}:{challenge.Nonce}:{count}:{clientNonce}:{qop}:{algorithm.Hash(message)}")
            : algorithm.Hash($"{key}:{challenge.Nonce}:{algorithm.Hash(message)}");
        return Write(user, target, response, count);
    }

    private string HashOfBody(AuthRequest request)
    {
        ReadOnlyMemory<byte> body = request.GetBody()
            ?? throw new RequestException("The server wants the body signed (Digest, qop=auth-int), and a stream cannot be: pass the body as bytes.");
        return challenge.Algorithm.Hash(body.ToArray());
    }

    // The fields and quotes are those that Requests sends and servers are used to; RFC 7616 would have qop and algorithm unquoted.
    private string Write(string user, string target, string response, string count)
    {
        var header = new DigestHeader();
        if (challenge.HashesUser) header.Quoted("username", challenge.Algorithm.Hash($"{user}:{challenge.Realm}"));
        else header.User(user);
        header.Quoted("realm", challenge.Realm);
        header.Quoted("nonce", challenge.Nonce);
        header.Quoted("uri", target);
        header.Quoted("response", response);
        if (challenge.Opaque is not null) header.Quoted("opaque", challenge.Opaque);
        if (challenge.AlgorithmName is not null) header.Quoted("algorithm", challenge.AlgorithmName);
        if (challenge.Qop is not null)
        {
            header.Quoted("qop", challenge.Qop);
            header.Bare("nc", count);
        }

        if (challenge.Qop is not null || challenge.Algorithm.IsSession) header.Quoted("cnonce", clientNonce);
        if (challenge.HashesUser) header.Bare("userhash", "true");
        return header.ToString();
    }
}
