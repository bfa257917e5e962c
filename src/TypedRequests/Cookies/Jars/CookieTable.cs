using System.Collections.Concurrent;

namespace TypedRequests;

/// <summary>The cookies of a jar by domain. Writers go one at a time and replace whole buckets; readers see immutable buckets and take no lock.</summary>
internal sealed partial class CookieTable
{
    // An empty domain holds the cookies that are bound to none.
    private readonly ConcurrentDictionary<string, StoredCookie[]> buckets = new(concurrencyLevel: 1, capacity: 31, StringComparer.Ordinal);
#if NET9_0_OR_GREATER
    private readonly ConcurrentDictionary<string, StoredCookie[]>.AlternateLookup<ReadOnlySpan<char>> lookup;
#endif
    private readonly object gate = new();
    private readonly CookieQuota quota = new();
    private long sequence;
    private long revision;
    private int count;
    private int secureCount;
    private int unboundCount;
    private long nextExpiry = long.MaxValue;

#if NET9_0_OR_GREATER
    public CookieTable() => lookup = buckets.GetAlternateLookup<ReadOnlySpan<char>>();
#endif

    /// <summary>How many cookies there are, including expired ones that have not been removed yet.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>A number that grows with every change of what is held.</summary>
    public long Revision => Interlocked.Read(ref revision);

    /// <summary>All cookies; under concurrent writers each bucket is whole, the sum of them is of no single moment.</summary>
    public IEnumerable<StoredCookie> All
    {
        get
        {
            foreach (var bucket in buckets)
            {
                foreach (var stored in bucket.Value)
                    yield return stored;
            }
        }
    }

    /// <summary>The live cookies by creation, read without a lock.</summary>
    public IReadOnlyList<SessionCookie> Read(DateTimeOffset now)
    {
        TryRemoveExpired(now);
        return [.. All.Where(stored => stored.ExpiresTicks > now.UtcTicks)
            .OrderBy(static stored => stored.Cookie.Created).ThenBy(static stored => stored.Sequence)
            .Select(static stored => stored.Snapshot())];
    }

    /// <summary>Gathers what a request gets. Touches the labels of its host and nothing else, unless it meets an expired cookie.</summary>
    public void Collect(in CookieRequest request, DateTimeOffset now, bool includeUnbound, ref CookieMatches matches)
    {
        var domain = request.Host.AsSpan();
        matches.AddFrom(Bucket(domain), request, exactHost: true, now.UtcTicks);
        for (var dot = domain.IndexOf('.'); dot >= 0 && !request.IsAddress; dot = domain.IndexOf('.'))
        {
            domain = domain[(dot + 1)..];
            if (!domain.IsEmpty)
                matches.AddFrom(Bucket(domain), request, exactHost: false, now.UtcTicks);
        }
        if (includeUnbound && Volatile.Read(ref unboundCount) > 0)
            matches.AddUnbound(Bucket(""), request, now.UtcTicks);
        if (matches.HasExpired)
            TryRemoveExpired(now);
    }

    /// <summary>Lets expired cookies go if some are due. A reader never waits for it: who finds a writer at work leaves it to the next.</summary>
    public void TryRemoveExpired(DateTimeOffset now)
    {
        if (now.UtcTicks < Volatile.Read(ref nextExpiry) || !Monitor.TryEnter(gate))
            return;
        try
        {
            RemoveExpired(now);
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    private ReadOnlySpan<StoredCookie> Bucket(ReadOnlySpan<char> domain)
    {
#if NET9_0_OR_GREATER
        return lookup.TryGetValue(domain, out var bucket) ? bucket : default;
#else
        // A dictionary of .NET 8 takes strings only.
        return buckets.TryGetValue(domain.ToString(), out var bucket) ? bucket : default;
#endif
    }
}
