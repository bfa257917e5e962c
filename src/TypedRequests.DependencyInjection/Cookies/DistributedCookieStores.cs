using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>Cookies of many users in one <c>IDistributedCache</c>: a store for each key. Register it once per process.</summary>
/// <remarks>
/// <para>
/// A cache can set an entry, but not compare before it sets. So no entry is ever written by two: each process keeps a page of its own for a key, and who reads
/// merges the pages. What one process has saved no other can overwrite, however their writes interleave. The list of pages alone is shared; a process that does
/// not find itself on it any more adds itself again.
/// </para>
/// <para>
/// A cache may forget. Where a lost login costs more than a new one, use a store over a database.
/// With an <see cref="IDataProtectionProvider"/> all pages are encrypted, each for its key.
/// </para>
/// </remarks>
public sealed class DistributedCookieStores
{
    private const string Purpose = "TypedRequests.DistributedCookieStores.v1";

    // Stores of one key take turns within the process; keys share gates, so that there is nothing to clean up.
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 64).Select(static _ => new SemaphoreSlim(1, 1))];
    private readonly IDataProtectionProvider? protection;

    /// <summary>Creates the stores of this process.</summary>
    /// <param name="cache">The cache that processes share.</param>
    /// <param name="options">The options; <see langword="null"/> for the defaults.</param>
    /// <param name="protection">What encrypts the pages; <see langword="null"/> leaves them readable in the cache.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    public DistributedCookieStores(
        IDistributedCache cache, IOptions<DistributedCookieOptions>? options = null, IDataProtectionProvider? protection = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(cache);
        (Cache, Options, this.protection, Time) = (cache, options?.Value ?? new(), protection, timeProvider ?? TimeProvider.System);
        if (Options.Writer.Length == 0 || Options.Writer.Any(static c => c is ':' || char.IsWhiteSpace(c) || char.IsControl(c)))
            throw new ArgumentException($"{nameof(DistributedCookieOptions)}.{nameof(DistributedCookieOptions.Writer)} is '{Options.Writer}'; give a name without colon, space or control.", nameof(options));
        Entry = new DistributedCacheEntryOptions { SlidingExpiration = Options.Lifetime };
    }

    internal IDistributedCache Cache { get; }

    internal DistributedCookieOptions Options { get; }

    internal TimeProvider Time { get; }

    internal DistributedCacheEntryOptions Entry { get; }

    /// <summary>The store of one key: a user, a tenant, an account.</summary>
    /// <param name="key">The key. Stores of different keys share nothing.</param>
    public ICookieStore For(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new DistributedCookieStore(this, key, gates[(uint)string.GetHashCode(key, StringComparison.Ordinal) % gates.Length]);
    }

    internal byte[] Protect(string key, byte[] plain) => protection?.CreateProtector(Purpose, key).Protect(plain) ?? plain;

    internal byte[] Unprotect(string key, byte[] stored)
    {
        if (protection is null)
            return stored;
        try
        {
            return protection.CreateProtector(Purpose, key).Unprotect(stored);
        }
        catch (CryptographicException exception)
        {
            throw new InvalidDataException(
                $"The cookies of '{key}' in the distributed cache cannot be decrypted. Every process must share one data protection key ring and application name.", exception);
        }
    }
}
