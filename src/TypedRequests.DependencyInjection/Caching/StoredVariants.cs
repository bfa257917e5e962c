using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TypedRequests;

/// <summary>All variants of a key as one entry of a cache that knows bytes only, encrypted for its key where there is something that encrypts.</summary>
internal sealed class StoredVariants(string prefix, IDataProtectionProvider? protection)
{
    private const string Purpose = "TypedRequests.HttpCache.v1";
    private const int MostVariants = 16;

    // Calls of one key take turns within the process; keys share gates, so that there is nothing to clean up.
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(static _ => new SemaphoreSlim(1, 1))];

    /// <summary>The name of the entry.</summary>
    public string NameOf(CacheKey key) => prefix + key.Digest();

    /// <summary>The variants in an entry; none if there is none, or if it cannot be read: a cache asks again then.</summary>
    public IReadOnlyList<StoredResponse> Read(CacheKey key, byte[]? entry)
    {
        if (entry is null)
            return [];
        try
        {
            return StoredResponse.Read(protection?.CreateProtector(Purpose, key.Digest()).Unprotect(entry) ?? entry);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or CryptographicException)
        {
            return [];
        }
    }

    /// <summary>Puts a response in the place of the one of its variant. Of two processes that do so at one time, one may lose its response; it is asked for again.</summary>
    public async ValueTask WriteAsync(CacheKey key, StoredResponse response, Func<string, ValueTask<byte[]?>> get, Func<string, byte[], TimeSpan, ValueTask> set)
    {
        var (name, gate) = (NameOf(key), _gates[(uint)key.GetHashCode() % _gates.Length]);
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            var others = Read(key, await get(name).ConfigureAwait(false)).Where(other => other.Variant != response.Variant).Take(MostVariants - 1);
            StoredResponse[] all = [response, .. others];
            var plain = StoredResponse.Write(all);
            await set(name, protection?.CreateProtector(Purpose, key.Digest()).Protect(plain) ?? plain, all.Max(static one => one.Retention)).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }
}
