namespace TypedRequests;

/// <summary>What few sessions have, so that the others are no larger for it.</summary>
internal sealed class SessionAdditions
{
    internal CookiePersistence? Persistence { get; set; }

    internal SessionCache? Cache { get; private set; }

    internal void SetCache(HttpCache? cache)
    {
        Cache?.End();
        Cache = cache is null ? null : new(cache);
    }
}
