using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>The hash of a Digest challenge (RFC 7616, section 3.3, and SHA-512 as Requests and httpbin have it).</summary>
/// <param name="Name">The name as the server wrote it.</param>
/// <param name="Strength">Greater is stronger.</param>
/// <param name="IsSession">Whether the key covers the first nonces (<c>-sess</c>).</param>
/// <param name="Compute">The hash.</param>
internal sealed record DigestAlgorithm(string Name, int Strength, bool IsSession, Func<byte[], byte[]> Compute)
{
    private const string SessionSuffix = "-sess";

    /// <summary>The algorithm of that name; <see langword="null"/> when it is not supported.</summary>
    public static DigestAlgorithm? Find(string name)
    {
        bool session = name.EndsWith(SessionSuffix, StringComparison.OrdinalIgnoreCase);
        string hash = session ? name[..^SessionSuffix.Length] : name;
        return hash.ToUpperInvariant() switch
        {
            "MD5" => new(name, 1, session, MD5.HashData),
            "SHA-256" => new(name, 2, session, SHA256.HashData),
            "SHA-512" => new(name, 3, session, SHA512.HashData),
            _ => null,
        };
    }

    /// <summary>The hash of text in UTF-8, as lower-case hexadecimal.</summary>
    public string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    public string Hash(byte[] bytes) => Convert.ToHexString(Compute(bytes)).ToLowerInvariant();
}
