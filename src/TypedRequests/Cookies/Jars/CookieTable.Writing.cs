namespace TypedRequests;

internal sealed partial class CookieTable
{
    /// <summary>The public suffix list that replaces the embedded one, or null.</summary>
    public PublicSuffixList? Suffixes
    {
        get => quota.Suffixes;
        set
        {
            lock (gate)
                quota.Suffixes = value;
        }
    }

    /// <summary>Stores a cookie that was set just now, in the place of the one it replaces.</summary>
    /// <param name="cookie">The cookie; an expired one only takes the old one away.</param>
    /// <param name="now">The time of setting.</param>
    /// <param name="mayOverlaySecure">False for what came over an insecure connection (RFC 6265bis: leave secure cookies alone).</param>
    /// <returns>False if a secure cookie of that name forbids this one.</returns>
    public bool Put(SessionCookie cookie, DateTimeOffset now, bool mayOverlaySecure)
    {
        lock (gate)
        {
            RemoveExpired(now);
            if (!mayOverlaySecure && secureCount > 0 && OverlaysSecure(cookie))
                return false;
            var created = Find(cookie.Key)?.Cookie.Created ?? (cookie.Created == default ? now : cookie.Created);
            Replace(cookie with { Created = created, Updated = now, LastAccessed = now }, now);
            return true;
        }
    }

    /// <summary>Stores a cookie as it was saved, with its own times.</summary>
    public void Restore(SessionCookie cookie, DateTimeOffset now)
    {
        lock (gate)
            Replace(cookie, now);
    }

    /// <summary>Puts one cookie in the place of all that have its name.</summary>
    public void PutAlone(SessionCookie cookie, DateTimeOffset now)
    {
        lock (gate)
        {
            RemoveWhere(stored => stored.Cookie.Name == cookie.Name && stored.Cookie.Key != cookie.Key);
            Put(cookie, now, mayOverlaySecure: true);
        }
    }

    /// <summary>A host has set or deleted a cookie: the ones of its name that are bound to no domain are not sent there any more.</summary>
    public void Exclude(SessionCookie set, string path, DateTimeOffset now)
    {
        if (Volatile.Read(ref unboundCount) > 0)
            ChangeUnbound(set.Name, now, (set, path), static (exclusions, place) => CookieExclusions.Add(exclusions, place.set.Domain, place.set.HostOnly, place.path));
    }

    /// <summary>A person has removed what a host had set: the cookies of that name that are bound to no domain are sent there again.</summary>
    public void Readmit(string name, string domain, DateTimeOffset now)
    {
        if (Volatile.Read(ref unboundCount) > 0)
            ChangeUnbound(name, now, domain, static (exclusions, domain) => CookieExclusions.Remove(exclusions, domain));
    }

    private void ChangeUnbound<TState>(string name, DateTimeOffset now, TState state, Func<string?, TState, string?> change)
    {
        lock (gate)
        {
            foreach (var stored in Bucket("").ToArray())
            {
                if (stored.Cookie.Name == name && change(stored.Cookie.Exclusions, state) is var exclusions && exclusions != stored.Cookie.Exclusions)
                    Replace(stored.Snapshot() with { Exclusions = exclusions, Updated = now }, now);
            }
        }
    }

    /// <summary>Removes every cookie that a condition names.</summary>
    public int RemoveWhere(Func<StoredCookie, bool> condition)
    {
        lock (gate)
        {
            var leaving = All.Where(condition).ToList();
            leaving.ForEach(Remove);
            return leaving.Count;
        }
    }

    /// <summary>All live cookies of one moment, by creation.</summary>
    public IReadOnlyList<SessionCookie> Snapshot(DateTimeOffset now)
    {
        lock (gate)
            return Read(now);
    }

    /// <summary>Runs a change that consists of several.</summary>
    public void Change<TState>(TState state, Action<CookieTable, TState> change)
    {
        lock (gate)
            change(this, state);
    }

    public StoredCookie? Find(in CookieKey key)
    {
        foreach (var stored in Bucket(key.Domain))
        {
            if (stored.Cookie.Key == key)
                return stored;
        }
        return null;
    }

    private void Replace(SessionCookie cookie, DateTimeOffset now)
    {
        var old = Find(cookie.Key);
        if (cookie.IsExpired(now))
        {
            if (old is not null)
                Remove(old);
            return;
        }
        var stored = new StoredCookie(cookie, old?.Sequence ?? ++sequence);
        // One publication: a reader sees the old cookie or the new one, never both and never none.
        Publish(cookie.Domain, [.. Bucket(cookie.Domain).ToArray().Where(other => other != old).Append(stored).Order()]);
        // The new one is counted first, so that no reader takes the jar for empty meanwhile.
        Volatile.Write(ref count, old is null ? count + 1 : count);
        Track(stored, 1);
        Track(old, -1);
        while (quota.FindExcess(stored, count, All) is { } excess)
            Remove(excess);
    }

    private void Remove(StoredCookie leaving)
    {
        Publish(leaving.Cookie.Domain, [.. Bucket(leaving.Cookie.Domain).ToArray().Where(other => other != leaving)]);
        Volatile.Write(ref count, count - 1);
        Track(leaving, -1);
    }

    private void Publish(string domain, StoredCookie[] bucket)
    {
        Interlocked.Increment(ref revision);
        if (bucket.Length > 0)
            buckets[domain] = bucket;
        else
            buckets.TryRemove(domain, out _);
    }

    private void Track(StoredCookie? stored, int change)
    {
        if (stored is null)
            return;
        secureCount += stored.Cookie.Secure ? change : 0;
        Volatile.Write(ref unboundCount, unboundCount + (stored.Cookie.Domain.Length == 0 ? change : 0));
        if (change < 0)
            quota.Remove(stored);
        else
            quota.Add(stored);
        nextExpiry = change < 0 ? nextExpiry : Math.Min(nextExpiry, stored.ExpiresTicks);
    }

    private void RemoveExpired(DateTimeOffset now)
    {
        if (now.UtcTicks < nextExpiry)
            return;
        RemoveWhere(stored => stored.ExpiresTicks <= now.UtcTicks);
        Volatile.Write(ref nextExpiry, All.Select(stored => stored.ExpiresTicks).DefaultIfEmpty(long.MaxValue).Min());
    }

    private bool OverlaysSecure(SessionCookie cookie) => All.Any(stored =>
        stored.Cookie.Secure && stored.Cookie.Name == cookie.Name && stored.Cookie.Domain.Length > 0
        && (CookieDomain.Matches(cookie.Domain, stored.Cookie.Domain) || CookieDomain.Matches(stored.Cookie.Domain, cookie.Domain))
        && CookiePath.Matches(cookie.Path, stored.Cookie.Path));
}
