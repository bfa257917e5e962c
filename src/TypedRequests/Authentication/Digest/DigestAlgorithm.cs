using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>The hash of a Digest challenge (RFC 7616, section 3.3, and SHA-512 as Requests and httpbin have it).</summary>
/// <param name="Name">The name as the server wrote it.</param>
/// <param name="Strength">Greater is stronger.</param>
/// <param name="IsSession">Whether the key covers the first nonces (<c>-sess</c>).</param>
/// <param name="Hashing">The framework's hash; <see langword="null"/> for SHA-512/256, which the framework does not have.</param>
internal sealed record DigestAlgorithm(string Name, int Strength, bool IsSession, HashAlgorithmName? Hashing)
{
    private const string SessionSuffix = "-sess";

    /// <summary>The algorithm of that name; <see langword="null"/> when it is not supported.</summary>
    public static DigestAlgorithm? Find(string name)
    {
        bool session = name.EndsWith(SessionSuffix, StringComparison.OrdinalIgnoreCase);
        string hash = session ? name[..^SessionSuffix.Length] : name;
        return hash.ToUpperInvariant() switch
        {
            "MD5" => new(name, 1, session, HashAlgorithmName.MD5),
            "SHA-256" => new(name, 2, session, HashAlgorithmName.SHA256),
            "SHA-512-256" => new(name, 3, session, null),
            "SHA-512" => new(name, 4, session, HashAlgorithmName.SHA512),
            _ => null,
        };
    }

    /// <summary>The hash of parts with a colon between them, as lower-case hexadecimal.</summary>
    public string Hash(params ReadOnlySpan<byte[]> parts)
    {
        using var text = new MemoryStream();
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0) text.WriteByte((byte)':');
            text.Write(parts[i]);
        }

        ReadOnlySpan<byte> bytes = text.GetBuffer().AsSpan(0, (int)text.Length);
        if (Hashing is not { } known) return Hex(Sha512T256.HashData(bytes));
        using var hash = IncrementalHash.CreateHash(known);
        hash.AppendData(bytes);
        return Hex(hash.GetHashAndReset());
    }

    /// <summary>The hash of text in UTF-8, as lower-case hexadecimal.</summary>
    public string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash of a request's body as it will be sent; <see langword="null"/> when the body can be read only once.</summary>
    public string? HashBody(AuthRequest request)
    {
        if (Hashing is { } known) return Hex(request.ComputeBodyHash(known));
        var hash = new Sha512T256();
        return request.TryReadBody(hash.Append) ? Hex(hash.Finish()) : null;
    }

    /// <inheritdoc cref="HashBody"/>
    public async ValueTask<string?> HashBodyAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        if (Hashing is { } known) return Hex(await request.ComputeBodyHashAsync(known, cancellationToken).ConfigureAwait(false));
        var hash = new Sha512T256();
        return await request.TryReadBodyAsync(hash.Append, cancellationToken).ConfigureAwait(false) ? Hex(hash.Finish()) : null;
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(hash))]
    private static string? Hex(byte[]? hash) => hash is null ? null : Convert.ToHexString(hash).ToLowerInvariant();
}
