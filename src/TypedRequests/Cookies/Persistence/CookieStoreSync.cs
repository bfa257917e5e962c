namespace TypedRequests;

/// <summary>What a jar knows of one store: the cookies as both last had them, from which the next save takes its difference.</summary>
internal sealed class CookieStoreSync
{
    private Dictionary<CookieKey, SessionCookie> known = [];
    private string? version;

    /// <summary>One load or save of a jar and a store at a time: each starts where the last one ended.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>The difference between the jar and what both last had.</summary>
    /// <param name="held">The cookies of the jar.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry are saved.</param>
    /// <param name="now">The time of saving.</param>
    public CookieStoreChanges Compare(IReadOnlyDictionary<CookieKey, SessionCookie> held, bool includeSessionCookies, DateTimeOffset now)
    {
        bool IsSaved(SessionCookie cookie) => includeSessionCookies || cookie.Expires is not null;
        var changed = held.Values.Where(cookie => IsSaved(cookie) && !(known.TryGetValue(cookie.Key, out var old) && old.IsSameVersionAs(cookie)));
        // A cookie that lost its expiry is no longer to be saved; a session cookie that another writer saved is not ours to take away.
        var removed = known.Values.Where(old => !held.TryGetValue(old.Key, out var cookie) || (!IsSaved(cookie) && old.Expires is not null));
        return new CookieStoreChanges([.. changed], [.. removed], version, now);
    }

    /// <summary>Takes over into the jar what other writers did, and remembers what both have now.</summary>
    /// <param name="table">The jar, locked.</param>
    /// <param name="held">The cookies of the jar when the difference was taken; empty for a load.</param>
    /// <param name="stored">What the store holds now.</param>
    /// <param name="now">The time, for cookies that expired meanwhile.</param>
    public void Absorb(CookieTable table, IReadOnlyDictionary<CookieKey, SessionCookie> held, CookieStoreSnapshot stored, DateTimeOffset now)
    {
        var latest = new Dictionary<CookieKey, SessionCookie>();
        foreach (var cookie in stored.Cookies)
        {
            latest[cookie.Key] = cookie;
            if (IsNews(cookie, table.Find(cookie.Key)?.Cookie, held))
                table.Restore(cookie, now);
        }
        foreach (var old in known.Values.Where(old => !latest.ContainsKey(old.Key)))
            table.RemoveWhere(item => item.Cookie.Key == old.Key && item.Cookie.IsSameVersionAs(old));
        (known, version) = (latest, stored.Version);
    }

    // What left the jar while the store was at work stays away (the next save removes it there); what the jar set later stays as it is.
    private bool IsNews(SessionCookie cookie, SessionCookie? mine, IReadOnlyDictionary<CookieKey, SessionCookie> held)
    {
        if (mine is not null)
            return mine.Updated < cookie.Updated;
        var seen = held.GetValueOrDefault(cookie.Key) ?? known.GetValueOrDefault(cookie.Key);
        return seen is null || !seen.IsSameVersionAs(cookie);
    }
}
