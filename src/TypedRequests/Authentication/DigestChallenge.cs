namespace TypedRequests;

/// <summary>A Digest challenge that can be answered.</summary>
/// <param name="Algorithm">Its hash.</param>
/// <param name="AlgorithmName">The algorithm as written; <see langword="null"/> when the server left it out (MD5).</param>
/// <param name="Realm">The realm.</param>
/// <param name="Nonce">The nonce.</param>
/// <param name="Opaque">What is to be returned unchanged.</param>
/// <param name="Qop"><c>auth</c>, <c>auth-int</c>, or <see langword="null"/> (RFC 2069).</param>
/// <param name="HashesUser">Whether the user's name goes out hashed (RFC 7616, section 3.4.4).</param>
internal sealed record DigestChallenge(
    DigestAlgorithm Algorithm, string? AlgorithmName, string Realm, string Nonce, string? Opaque, string? Qop, bool HashesUser)
{
    /// <summary>The strongest challenge that can be answered; <see langword="null"/> when Digest is not offered.</summary>
    /// <exception cref="RequestException">Digest is offered with algorithms or protection that are not supported only; the message names them.</exception>
    public static DigestChallenge? Choose(IEnumerable<AuthScheme> schemes)
    {
        AuthScheme[] offered = [.. schemes.Where(scheme => scheme.Is("Digest") && scheme["realm"] is not null && scheme["nonce"] is not null)];
        DigestChallenge? strongest = null;
        foreach (AuthScheme scheme in offered)
        {
            DigestChallenge? challenge = Read(scheme);
            if (challenge?.Algorithm.Strength > (strongest?.Algorithm.Strength ?? 0)) strongest = challenge;
        }

        if (strongest is null && offered.Length > 0) throw Unsupported(offered);
        return strongest;
    }

    private static DigestChallenge? Read(AuthScheme scheme)
    {
        string? written = scheme["algorithm"];
        DigestAlgorithm? algorithm = DigestAlgorithm.Find(written ?? "MD5");
        if (algorithm is null || !TryChooseQop(scheme["qop"], out string? qop)) return null;
        bool hashesUser = string.Equals(scheme["userhash"], "true", StringComparison.OrdinalIgnoreCase);
        return new(algorithm, written, scheme["realm"]!, scheme["nonce"]!, scheme["opaque"], qop, hashesUser); // Choose has seen realm and nonce
    }

    private static bool TryChooseQop(string? offered, out string? qop)
    {
        qop = null;
        if (string.IsNullOrWhiteSpace(offered)) return true;
        string[] options = offered.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        qop = new[] { "auth", "auth-int" }.FirstOrDefault(known => options.Contains(known, StringComparer.OrdinalIgnoreCase));
        return qop is not null;
    }

    private static RequestException Unsupported(AuthScheme[] offered)
    {
        string names = string.Join(", ", offered.Select(scheme => $"{scheme["algorithm"] ?? "MD5"} (qop {scheme["qop"] ?? "none"})"));
        return new($"The server offers Digest authentication with {names} only; MD5, SHA-256 and SHA-512 with qop auth or auth-int are supported.");
    }
}
