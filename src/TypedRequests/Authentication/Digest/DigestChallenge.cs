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
    /// <summary>Whether only the nonce was too old, and not the password wrong.</summary>
    public bool IsStale { get; init; }

    /// <summary>The URLs that the nonce is for, separated by spaces; <see langword="null"/> for the whole server.</summary>
    public string? Domain { get; init; }

    /// <summary>The strongest challenge that can be answered; <see langword="null"/> when there is none: what cannot be answered is the server's last word.</summary>
    public static DigestChallenge? Choose(IEnumerable<AuthScheme> schemes)
    {
        DigestChallenge? strongest = null;
        foreach (AuthScheme scheme in schemes.Where(scheme => scheme.Is("Digest")))
        {
            DigestChallenge? challenge = Read(scheme);
            if (challenge?.Algorithm.Strength > (strongest?.Algorithm.Strength ?? 0)) strongest = challenge;
        }

        return strongest;
    }

    private static DigestChallenge? Read(AuthScheme scheme)
    {
        string? written = scheme["algorithm"];
        DigestAlgorithm? algorithm = DigestAlgorithm.Find(written ?? "MD5");
        if (algorithm is null || scheme["realm"] is not { } realm || scheme["nonce"] is not { } nonce || !TryChooseQop(scheme["qop"], out string? qop)) return null;
        return new(algorithm, written, realm, nonce, scheme["opaque"], qop, IsTrue(scheme["userhash"])) { IsStale = IsTrue(scheme["stale"]), Domain = scheme["domain"] };
    }

    private static bool TryChooseQop(string? offered, out string? qop)
    {
        qop = null;
        if (string.IsNullOrWhiteSpace(offered)) return true;
        string[] options = offered.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        qop = new[] { "auth", "auth-int" }.FirstOrDefault(known => options.Contains(known, StringComparer.OrdinalIgnoreCase));
        return qop is not null;
    }

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
