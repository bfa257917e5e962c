namespace TypedRequests;

/// <summary>Whether a stored response answers a request (RFC 9111 §4, §4.2.4, §5.2; RFC 5861; RFC 8246).</summary>
internal static class ReusePolicy
{
    internal static Reuse Decide(StoredResponse stored, CacheRequest request, DateTimeOffset now, HttpCache cache)
    {
        var (said, asked) = (stored.Facts.Directives, request.Directives);
        if (MustValidate(stored) || asked.NoCache) return Reuse.Validate;
        var (age, lifetime) = (Freshness.Age(stored, now), Freshness.Lifetime(stored, cache.UseHeuristics));
        var isFresh = lifetime > age;
        if (request.Mode == CacheMode.Revalidate) return isFresh && said.Immutable ? Reuse.Fresh : Reuse.Validate;
        if (asked.MinFresh is { } least && (lifetime - age).TotalSeconds < least) return Reuse.Validate;
        if (isFresh && !(age.TotalSeconds > asked.MaxAge)) return Reuse.Fresh;
        if (said.MustRevalidate && !isFresh) return Reuse.Validate;
        if (request.Mode is CacheMode.PreferStored or CacheMode.OnlyStored) return isFresh ? Reuse.Fresh : Reuse.Stale;
        return DecideStale(said, asked, age, lifetime);
    }

    /// <summary>Whether it may stand in when the server cannot be asked, or answers with one of its own errors (RFC 5861 §4).</summary>
    internal static bool StandsIn(StoredResponse stored, CacheRequest request, DateTimeOffset now, HttpCache cache)
    {
        if (MustValidate(stored) || stored.Facts.Directives.MustRevalidate || request.Directives.NoCache) return false;
        var window = Math.Max(stored.Facts.Directives.StaleIfError ?? 0, request.Directives.StaleIfError ?? 0);
        var allowed = Math.Max(window, (long)cache.StaleIfError.TotalSeconds);
        var staleness = Freshness.Age(stored, now) - Freshness.Lifetime(stored, cache.UseHeuristics);
        return allowed > 0 && staleness.TotalSeconds <= allowed;
    }

    /// <summary>The statuses for which a stored response may stand in.</summary>
    internal static bool IsServerError(int status) => status is 500 or 502 or 503 or 504;

    private static bool MustValidate(StoredResponse stored) => stored.OwnLifetime is null && (stored.Facts.Directives.NoCache || stored.Facts.HasPragmaNoCache);

    private static Reuse DecideStale(CacheControl said, CacheControl asked, TimeSpan age, TimeSpan lifetime)
    {
        // A request that names an age measures staleness by it, if that is shorter (§5.2.1.1, §5.2.1.2).
        var accepted = asked.MaxAge is { } most && most < lifetime.TotalSeconds ? TimeSpan.FromSeconds(most) : lifetime;
        var staleness = (age - accepted).TotalSeconds;
        if (asked.MaxStale is { } stale && staleness <= stale) return Reuse.Stale;
        return said.StaleWhileRevalidate is { } window && asked.MaxAge is null && asked.MinFresh is null && staleness <= window ? Reuse.StaleWhileRevalidate : Reuse.Validate;
    }
}
