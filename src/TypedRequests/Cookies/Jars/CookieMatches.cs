using System.Buffers;

namespace TypedRequests;

/// <summary>The cookies that a request gets, in a rented array, in the order in which they are sent.</summary>
internal ref struct CookieMatches
{
    private StoredCookie[]? items;
    private int count;

    public readonly ArraySegment<StoredCookie> Items => new(items ?? [], 0, count);

    /// <summary>Whether an expired cookie was met, which is then to leave the jar.</summary>
    public bool HasExpired { get; private set; }

    /// <summary>Adds what matches of one domain's cookies, and marks it as used.</summary>
    public void AddFrom(ReadOnlySpan<StoredCookie> bucket, in CookieRequest request, bool exactHost, long now)
    {
        var sorted = count == 0;
        foreach (var stored in bucket)
        {
            if (stored.ExpiresTicks <= now)
                HasExpired = true;
            else if (stored.Matches(request, exactHost))
                Add(stored, now);
        }
        if (!sorted)
            items.AsSpan(0, count).Sort();
    }

    /// <summary>Adds the cookies bound to no domain, unless the host has one of that name.</summary>
    public void AddUnbound(ReadOnlySpan<StoredCookie> bucket, in CookieRequest request, long now)
    {
        var bound = count;
        AddFrom(bucket, request, exactHost: true, now);
        if (bound > 0 && count > bound)
            RemoveShadowed();
    }

    public void Return()
    {
        if (items is not null)
            ArrayPool<StoredCookie>.Shared.Return(items, clearArray: true);
        (items, count) = (null, 0);
    }

    private void Add(StoredCookie stored, long now)
    {
        stored.Touch(now);
        if (items is null || count == items.Length)
            Grow();
        items![count++] = stored; // Grow made room.
    }

    private void Grow()
    {
        var larger = ArrayPool<StoredCookie>.Shared.Rent(Math.Max(16, count * 2));
        items.AsSpan(0, count).CopyTo(larger);
        if (items is not null)
            ArrayPool<StoredCookie>.Shared.Return(items, clearArray: true);
        items = larger;
    }

    private void RemoveShadowed()
    {
        var kept = 0;
        var all = items.AsSpan(0, count);
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Cookie.Domain.Length > 0 || !IsBound(all, all[i].Cookie.Name))
                all[kept++] = all[i];
        }
        all[kept..].Clear();
        count = kept;
    }

    // The kept ones move to the front, so a bound cookie may be met twice and none is missed.
    private static bool IsBound(ReadOnlySpan<StoredCookie> all, string name)
    {
        foreach (var stored in all)
        {
            if (stored.Cookie.Domain.Length > 0 && stored.Cookie.Name == name)
                return true;
        }
        return false;
    }
}
