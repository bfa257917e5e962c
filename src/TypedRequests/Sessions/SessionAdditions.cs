namespace TypedRequests;

/// <summary>What few sessions have, so that the others are no larger for it.</summary>
internal sealed class SessionAdditions
{
    private RateLimits? _limits;

    internal CookiePersistence? Persistence { get; set; }

    internal SessionCache? Cache { get; private set; }

    internal RateLimits? Limits { get => Volatile.Read(ref _limits); set => Volatile.Write(ref _limits, value); }

    internal void SetCache(HttpCache? cache)
    {
        Cache?.End();
        Cache = cache is null ? null : new(cache);
    }

    /// <summary>The governor; a new one if there is none yet, for a client that declares limits.</summary>
    internal RateLimits OwnLimits() => Limits ?? Interlocked.CompareExchange(ref _limits, new(), null) ?? _limits;
}
