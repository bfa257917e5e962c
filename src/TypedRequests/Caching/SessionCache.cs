using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>A cache as one session uses it: its partition, and the renewals that end with the session.</summary>
internal sealed class SessionCache(HttpCache cache)
{
    private readonly CancellationTokenSource _ending = new();
    // Calls of one session have the same credentials as a rule: hashing them costs more than the rest of an answer from memory.
    private Tuple<string, string>? _lastDigest;

    private readonly string _partition = cache.Partition is { } named ? "name " + named : "session " + Guid.NewGuid().ToString("N");

    internal HttpCache Cache => cache;

    /// <summary>Ends with the session.</summary>
    internal CancellationToken Ending => _ending.Token;

    internal void End() => _ending.Cancel();

    /// <summary>The latest renewal in the background; for those who wait for it.</summary>
    internal Task Renewal { get; set; } = Task.CompletedTask;

    /// <summary>What stands for credentials in a store; null for none.</summary>
    internal string? Digest(string? credentials)
    {
        if (credentials is null) return null;
        if (Volatile.Read(ref _lastDigest) is { } last && last.Item1 == credentials) return last.Item2;
        var digest = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(credentials)));
        Volatile.Write(ref _lastDigest, new(credentials, digest));
        return digest;
    }

    internal CacheKey KeyOf(Uri url) => new(_partition, url.AbsoluteUri);

    /// <summary>What was read from fresh responses, for the methods that give it out again.</summary>
    internal ParsedTables Parsed { get; } = new();

    /// <summary>What is stored; nothing when the store fails.</summary>
    internal async ValueTask<IReadOnlyList<StoredResponse>> ReadAsync(CacheKey key, bool checksMarks, CancellationToken cancellationToken)
    {
        try
        {
            var stored = await cache.Store.ReadAsync(key, cancellationToken).ConfigureAwait(false);
            if (stored.Count == 0 || !(checksMarks || cache.HasMarks) || MarkOf(key) is not { } mark) return stored;
            var marks = await cache.Store.ReadAsync(mark, cancellationToken).ConfigureAwait(false);
            return marks.Count == 0 ? stored : [.. stored.Where(one => one.Requested >= marks[0].Received)];
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && IsOfStore(failure))
        {
            CacheTelemetry.StoreFailed("read", failure);
            return [];
        }
    }

    /// <summary>Stores a response, unless what it answers has been changed since it was asked for. Returns whether it is stored.</summary>
    internal async ValueTask<bool> WriteAsync(CacheKey key, StoredResponse response, long started)
    {
        if (cache.Flights.IsOutdated(key, started) || (cache.HasMarks && MarkOf(key) is { } mark && cache.Flights.IsOutdated(mark, started))) return false;
        return await StoreAsync(key, response).ConfigureAwait(false);
    }

    /// <summary>Makes what is stored of a path unusable, whatever the query.</summary>
    internal async ValueTask ForgetAsync(Uri url, DateTimeOffset now)
    {
        var path = InvalidationMark.PathOf(url.AbsoluteUri) ?? url.AbsoluteUri;
        var key = new CacheKey(_partition, path);
        var mark = InvalidationMark.KeyOf(key);
        await RemoveAsync(key).ConfigureAwait(false);
        cache.HasMarks = true;
        cache.Flights.Invalidated(mark);
        (cache.Store as MemoryCacheStore)?.RemoveQueries(key);
        await StoreAsync(mark, InvalidationMark.Make(now)).ConfigureAwait(false);
    }

    private async ValueTask<bool> StoreAsync(CacheKey key, StoredResponse response)
    {
        try
        {
            await cache.Store.WriteAsync(key, response, CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (IsOfStore(failure))
        {
            CacheTelemetry.StoreFailed("write", failure);
            return false;
        }
    }

    private static CacheKey? MarkOf(CacheKey key) => InvalidationMark.PathOf(key.Url) is { } path ? InvalidationMark.KeyOf(key with { Url = path }) : null;

    internal async ValueTask RemoveAsync(CacheKey key)
    {
        cache.Flights.Invalidated(key);
        try
        {
            await cache.Store.RemoveAsync(key, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (IsOfStore(failure))
        {
            CacheTelemetry.StoreFailed("remove", failure);
        }
    }

    // A store may be the application's own, and a cache that fails must not fail a call.
    private static bool IsOfStore(Exception failure) => failure is not OutOfMemoryException;
}
