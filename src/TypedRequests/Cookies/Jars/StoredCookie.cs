namespace TypedRequests;

/// <summary>A cookie in its place in the jar. Immutable but for the time of its last use, which readers write without a lock.</summary>
internal sealed class StoredCookie(SessionCookie cookie, long sequence) : IComparable<StoredCookie>
{
    private long lastAccess = cookie.LastAccessed.UtcTicks;
    private string? pair;

    private readonly string path = cookie.Path;
    private readonly bool hostOnly = cookie.HostOnly;
    private readonly bool secure = cookie.Secure;
    private readonly CookieExclusions? exclusions = CookieExclusions.Parse(cookie.Exclusions);

    public SessionCookie Cookie { get; } = cookie;

    /// <summary>The order of arrival, which decides between cookies created at one moment.</summary>
    public long Sequence { get; } = sequence;

    public long ExpiresTicks { get; } = cookie.Expires?.UtcTicks ?? long.MaxValue;

    public long LastAccess => Volatile.Read(ref lastAccess);

    /// <summary>The cookie as it stands in a Cookie header.</summary>
    public string Pair => pair ??= Cookie.Name.Length == 0 ? Cookie.Value : $"{Cookie.Name}={Cookie.Value}";

    /// <summary>Whether a live cookie goes with a request whose host is its domain (<paramref name="exactHost"/>) or below it.</summary>
    public bool Matches(in CookieRequest request, bool exactHost) =>
        (exactHost || !hostOnly) && (request.IsSecure || !secure) && (path.Length == 1 || CookiePath.Matches(request.Path, path))
        && exclusions?.Cover(request) is not true;

    // Writing only what changes keeps the line shared between readers of a busy moment.
    public void Touch(long ticks)
    {
        if (Volatile.Read(ref lastAccess) != ticks)
            Volatile.Write(ref lastAccess, ticks);
    }

    /// <summary>The cookie with the time of its last use.</summary>
    public SessionCookie Snapshot() =>
        Cookie.LastAccessed.UtcTicks == LastAccess ? Cookie : Cookie with { LastAccessed = new DateTimeOffset(LastAccess, TimeSpan.Zero) };

    /// <summary>The order in which cookies are sent: longer path first, then creation (RFC 6265bis 5.8.3).</summary>
    public int CompareTo(StoredCookie? other)
    {
        if (other is null)
            return -1;
        var order = other.Cookie.Path.Length.CompareTo(Cookie.Path.Length);
        if (order == 0)
            order = Cookie.Created.UtcTicks.CompareTo(other.Cookie.Created.UtcTicks);
        return order != 0 ? order : Sequence.CompareTo(other.Sequence);
    }
}
