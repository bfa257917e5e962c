namespace TypedRequests;

/// <summary>Judges what a server asks for (RFC 6265bis 5.7, the storage model up to the jar itself).</summary>
internal static class CookieReceiver
{
    /// <summary>No cookie is promised a longer life than 400 days (RFC 6265bis 5.5).</summary>
    public static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(400);

    /// <summary>The cookie to store, or null if the server may not set it.</summary>
    public static SessionCookie? Receive(in SetCookie asked, in CookieRequest request, DateTimeOffset now, PublicSuffixList? suffixes)
    {
        if (asked.Secure && !request.IsSecure)
            return null;
        if (!CookieDomain.TryBind(request.Host, asked.Domain, suffixes, out var domain, out var hostOnly))
            return null;
        if (!CookiePrefix.IsKept(asked.Name, asked.Value, asked.Secure, asked.HttpOnly, hostOnly && asked is { HasPath: true, Path: "/" }))
            return null;
        return new SessionCookie(asked.Name, asked.Value)
        {
            Domain = domain,
            HostOnly = hostOnly,
            Path = asked.Path ?? CookiePath.Default(request.Path),
            Secure = asked.Secure,
            HttpOnly = asked.HttpOnly,
            SameSite = asked.SameSite,
            Partitioned = asked.Partitioned,
            Priority = asked.Priority,
            Expires = ExpiryOf(asked, now),
        };
    }

    private static DateTimeOffset? ExpiryOf(in SetCookie asked, DateTimeOffset now)
    {
        var latest = now + MaxLifetime;
        if (asked.MaxAge is not { } seconds)
            return asked.Expires > latest ? latest : asked.Expires;
        if (seconds <= 0)
            return DateTimeOffset.UnixEpoch;
        return seconds >= (long)MaxLifetime.TotalSeconds ? latest : now.AddSeconds(seconds);
    }
}
