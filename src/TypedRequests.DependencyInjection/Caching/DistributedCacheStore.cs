using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;

namespace TypedRequests;

/// <summary>Stored responses in an <see cref="IDistributedCache"/>: one entry for each URL, with up to 16 variants. Sessions that share it need an <see cref="HttpCache.Partition"/>.</summary>
/// <remarks>Entries expire when their responses are of no more use. The names of entries are digests; with an <see cref="IDataProtectionProvider"/> the entries are encrypted.</remarks>
public sealed class DistributedCacheStore : ICacheStore
{
    private readonly IDistributedCache _cache;
    private readonly StoredVariants _variants;

    /// <summary>Creates the store.</summary>
    /// <param name="cache">The cache that processes share.</param>
    /// <param name="protection">What encrypts the entries; <see langword="null"/> leaves them readable in the cache.</param>
    /// <param name="prefix">What the names of all entries begin with.</param>
    public DistributedCacheStore(IDistributedCache cache, IDataProtectionProvider? protection = null, string prefix = "http:")
    {
        ArgumentNullException.ThrowIfNull(cache);
        ArgumentNullException.ThrowIfNull(prefix);
        (_cache, _variants) = (cache, new(prefix, protection));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<StoredResponse>> ReadAsync(CacheKey key, CancellationToken cancellationToken = default) =>
        _variants.Read(key, await _cache.GetAsync(_variants.NameOf(key), cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public ValueTask WriteAsync(CacheKey key, StoredResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        return _variants.WriteAsync(key, response,
            async name => await _cache.GetAsync(name, cancellationToken).ConfigureAwait(false),
            async (name, entry, retention) => await _cache.SetAsync(name, entry, new() { AbsoluteExpirationRelativeToNow = retention }, cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async ValueTask RemoveAsync(CacheKey key, CancellationToken cancellationToken = default) =>
        await _cache.RemoveAsync(_variants.NameOf(key), cancellationToken).ConfigureAwait(false);
}
