using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Hybrid;

namespace TypedRequests;

/// <summary>Stored responses in a <see cref="HybridCache"/>: in memory, and in the distributed cache behind it. Sessions that share it need an <see cref="HttpCache.Partition"/>.</summary>
/// <remarks>
/// A response that is removed or replaced in one process may live on in the memory of another, for as long as the hybrid cache keeps it there. Its <c>MaximumPayloadBytes</c> limits an
/// entry (1 MiB by default). The names of entries are digests; with an <see cref="IDataProtectionProvider"/> the entries are encrypted.
/// </remarks>
public sealed class HybridCacheStore : ICacheStore
{
    // Only looks: nothing is made, and nothing is kept of there being nothing.
    private static readonly HybridCacheEntryOptions s_looks = new()
    {
        Flags = HybridCacheEntryFlags.DisableUnderlyingData | HybridCacheEntryFlags.DisableLocalCacheWrite | HybridCacheEntryFlags.DisableDistributedCacheWrite,
    };

    private readonly HybridCache _cache;
    private readonly StoredVariants _variants;

    /// <summary>Creates the store.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="protection">What encrypts the entries; <see langword="null"/> leaves them readable in the cache.</param>
    /// <param name="prefix">What the names of all entries begin with.</param>
    public HybridCacheStore(HybridCache cache, IDataProtectionProvider? protection = null, string prefix = "http:")
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(prefix);
        (_cache, _variants) = (cache, new(prefix, protection));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StoredResponse>> ReadAsync(CacheKey key, CancellationToken cancellationToken = default) =>
        _variants.Read(key, await LookAsync(_variants.NameOf(key), cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public ValueTask WriteAsync(CacheKey key, StoredResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        return _variants.WriteAsync(key, response,
            name => LookAsync(name, cancellationToken),
            (name, entry, retention) => _cache.SetAsync(name, entry, new() { Expiration = retention, LocalCacheExpiration = retention }, cancellationToken: cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(CacheKey key, CancellationToken cancellationToken = default) => _cache.RemoveAsync(_variants.NameOf(key), cancellationToken);

    private ValueTask<byte[]?> LookAsync(string name, CancellationToken cancellationToken) =>
        _cache.GetOrCreateAsync<byte[]?>(name, static _ => new ValueTask<byte[]?>((byte[]?)null), s_looks, cancellationToken: cancellationToken);
}
