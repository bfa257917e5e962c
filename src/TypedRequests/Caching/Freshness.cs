namespace TypedRequests;

/// <summary>How long a response is fresh, and how old it is (RFC 9111 §4.2).</summary>
internal static class Freshness
{
    private static readonly TimeSpan s_longestGuess = TimeSpan.FromDays(1);

    /// <summary>How long from its making the response is fresh (§4.2.1).</summary>
    internal static TimeSpan Lifetime(StoredResponse stored, bool useHeuristics)
    {
        if (stored.OwnLifetime is { } own) return own;
        var facts = stored.Facts;
        // s-maxage is for caches that several users share.
        if (facts.Directives.MaxAge is { } seconds) return TimeSpan.FromSeconds(seconds);
        if (facts.HasExpires) return facts.Expires is { } expires && expires > facts.Date ? expires - facts.Date : TimeSpan.Zero;
        return useHeuristics ? Guess(facts) : TimeSpan.Zero;
    }

    /// <summary>A tenth of the time for which it had not been changed, at most a day (§4.2.2): only where the status, or the server by "public", allows a guess.</summary>
    internal static TimeSpan Guess(ResponseFacts facts)
    {
        if (facts.LastModified is not { } modified || facts.Date <= modified || facts.HasPragmaNoCache) return TimeSpan.Zero;
        if (!StoragePolicy.IsHeuristicallyCacheable(facts.Status) && !facts.Directives.Public) return TimeSpan.Zero;
        var guess = (facts.Date - modified) / 10;
        return guess < s_longestGuess ? guess : s_longestGuess;
    }

    /// <summary>How old the response is now (§4.2.3): by the clocks of both ends, by what caches on the way have said, and by how long it has lain here.</summary>
    internal static TimeSpan Age(StoredResponse stored, DateTimeOffset now)
    {
        var apparent = stored.Received - stored.Facts.Date;
        var corrected = TimeSpan.FromSeconds(stored.Facts.AgeValue) + (stored.Received - stored.Requested);
        var initial = apparent > corrected ? apparent : corrected;
        var resident = now - stored.Received;
        var age = (initial > TimeSpan.Zero ? initial : TimeSpan.Zero) + (resident > TimeSpan.Zero ? resident : TimeSpan.Zero);
        return age;
    }
}
