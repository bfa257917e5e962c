namespace TypedRequests;

/// <summary>
/// How many cookies a jar holds: 180 per registrable domain and 3,000 in all. The public suffix list is consulted only once a jar has more than 180.
/// </summary>
internal sealed class CookieQuota
{
    public const int PerSite = 180;
    public const int Total = 3000;

    private Dictionary<string, HashSet<StoredCookie>>? sites;

    /// <summary>The list that says which domains are one site; null for the embedded one.</summary>
    public PublicSuffixList? Suffixes
    {
        get;
        set => (field, sites) = (value, null);
    }

    /// <summary>Counts a cookie that came in.</summary>
    public void Add(StoredCookie stored) => SiteOf(stored)?.Add(stored);

    /// <summary>Counts a cookie that left.</summary>
    public void Remove(StoredCookie stored) => SiteOf(stored)?.Remove(stored);

    /// <summary>The cookie that has to leave after one was added, or null while all may stay.</summary>
    public StoredCookie? FindExcess(StoredCookie added, int count, IEnumerable<StoredCookie> all)
    {
        if (count <= PerSite)
            return null;
        if (sites is null)
            CountAll(all);
        var site = SiteOf(added)!; // Counted just now.
        if (site.Count > PerSite)
            return FindLeastRecent(site, insecureFirst: true);
        return count > Total ? FindLeastRecent(all, insecureFirst: false) : null;
    }

    // RFC 6265bis: of a crowded domain, cookies without Secure go first; then the least recently used.
    private static StoredCookie? FindLeastRecent(IEnumerable<StoredCookie> cookies, bool insecureFirst)
    {
        StoredCookie? least = null;
        foreach (var stored in cookies)
        {
            if (least is null || Compare(stored, least, insecureFirst) < 0)
                least = stored;
        }
        return least;
    }

    private static int Compare(StoredCookie left, StoredCookie right, bool insecureFirst)
    {
        var order = insecureFirst ? left.Cookie.Secure.CompareTo(right.Cookie.Secure) : 0;
        if (order == 0)
            order = left.LastAccess.CompareTo(right.LastAccess);
        return order != 0 ? order : left.Sequence.CompareTo(right.Sequence);
    }

    private void CountAll(IEnumerable<StoredCookie> all)
    {
        sites = new(StringComparer.Ordinal);
        foreach (var stored in all)
            Add(stored);
    }

    private HashSet<StoredCookie>? SiteOf(StoredCookie stored)
    {
        if (sites is null)
            return null;
        var name = (Suffixes ?? PublicSuffixList.Default).GetSite(stored.Cookie.Domain);
        if (!sites.TryGetValue(name, out var site))
            sites.Add(name, site = []);
        return site;
    }
}
