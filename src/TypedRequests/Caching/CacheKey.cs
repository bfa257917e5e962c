using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>What responses are stored under: whose they are, and the URL as it was sent. The variants of one URL share a key.</summary>
/// <param name="Partition">The partition: of one session, or of the sessions that share its name.</param>
/// <param name="Url">The absolute URL with its query, without fragment. It may hold secrets, as the query of a signed URL does: write <see cref="Digest"/>, not this.</param>
public readonly record struct CacheKey(string Partition, string Url)
{
    /// <summary>Both as 64 hexadecimal digits (SHA-256): a name for files and other stores.</summary>
    public string Digest() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Partition + "\n" + Url)));

    /// <summary>The digest: nothing of the URL.</summary>
    public override string ToString() => Digest();
}
