namespace TypedRequests;

public sealed partial class CookieJar
{
    /// <summary>Stores what one <c>Set-Cookie</c> field says, by the rules of RFC 6265bis.</summary>
    /// <param name="requestUri">The absolute URL of the request that was answered, before any redirect is followed.</param>
    /// <param name="setCookieHeaderLine">The value of one field. A comma is part of it, never a separator.</param>
    /// <returns>False when RFC 6265bis ignores the cookie: a domain or public suffix that the host may not set for, Secure over http, a broken prefix, too long.</returns>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public bool SetFromHeader(Uri requestUri, string setCookieHeaderLine) => Receive(requestUri, setCookieHeaderLine) is not null;

    /// <summary>Stores what one <c>Set-Cookie</c> field says, and returns the cookie as it was set, or deleted; <see langword="null"/> when it is ignored.</summary>
    internal SessionCookie? Receive(Uri requestUri, string setCookieHeaderLine)
    {
        ArgumentNullException.ThrowIfNull(setCookieHeaderLine);
        if (!CookieRequest.TryCreate(requestUri, TreatLoopbackAsSecure, out var request) || !SetCookieParser.TryParse(setCookieHeaderLine, out var asked))
            return null;
        var now = Now;
        if (CookieReceiver.Receive(asked, request, now, Table.Suffixes) is not { } cookie || !Table.Put(cookie, now, mayOverlaySecure: cookie.Secure || request.IsSecure))
            return null;
        // The host speaks for itself from now on: one set by hand must not come back there when the host's own has gone.
        Table.Exclude(cookie, cookie.IsExpired(now) && CookiePath.Matches(request.Path, cookie.Path) ? "/" : cookie.Path, now);
        return cookie;
    }

    /// <summary>What cookies need to know of a request; false for a scheme that knows no cookies.</summary>
    internal bool TryDescribe(Uri requestUri, out CookieRequest request) => CookieRequest.TryCreate(requestUri, TreatLoopbackAsSecure, out request);

    /// <summary>The cookies of a request that a condition names, as they stand in the field.</summary>
    internal List<string> GetPairs(in CookieRequest request, Func<SessionCookie, bool> isWanted)
    {
        var pairs = new List<string>();
        if (table is not { Count: > 0 } cookies)
            return pairs;
        var matches = default(CookieMatches);
        try
        {
            cookies.Collect(request, Now, includeUnbound: false, ref matches);
            foreach (var stored in matches.Items)
            {
                if (isWanted(stored.Cookie))
                    pairs.Add(stored.Pair);
            }
            return pairs;
        }
        finally
        {
            matches.Return();
        }
    }

    /// <summary>The value of the <c>Cookie</c> field for a request, or <see langword="null"/> when there is nothing to send.</summary>
    /// <param name="requestUri">The absolute URL of the request.</param>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public string? GetCookieHeader(Uri requestUri) => GetCookieHeader(requestUri, callCookies: null);

    /// <summary>The cookies that a request gets, in the order in which they are sent.</summary>
    /// <param name="requestUri">The absolute URL of the request.</param>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public IReadOnlyList<SessionCookie> GetCookies(Uri requestUri)
    {
        if (!CookieRequest.TryCreate(requestUri, TreatLoopbackAsSecure, out var request) || table is not { Count: > 0 } cookies)
            return [];
        var matches = default(CookieMatches);
        try
        {
            cookies.Collect(request, Now, includeUnbound: true, ref matches);
            var list = new SessionCookie[matches.Items.Count];
            for (var i = 0; i < list.Length; i++)
                list[i] = matches.Items[i].Snapshot();
            return list;
        }
        finally
        {
            matches.Return();
        }
    }

    /// <summary>The <c>Cookie</c> field of one hop of a call.</summary>
    /// <param name="requestUri">The absolute URL of the hop.</param>
    /// <param name="callCookies">The call's own cookies by name, if this hop is within the origin of the call's first URL: each is sent in the place of
    /// the jar's cookies of that name; null removes them for this call.</param>
    /// <param name="includeUnbound">False when only a redirect across origins led here: cookies set by hand without a domain then stay behind.</param>
    /// <exception cref="InvalidRequestException">A cookie of the call cannot be sent.</exception>
    internal string? GetCookieHeader(Uri requestUri, IReadOnlyList<KeyValuePair<string, string?>>? callCookies, bool includeUnbound = true)
    {
        if (table is not { Count: > 0 } cookies)
            return CookieHeaderWriter.Write(default, callCookies);
        if (!CookieRequest.TryCreate(requestUri, TreatLoopbackAsSecure, out var request))
            return CookieHeaderWriter.Write(default, callCookies);
        var matches = default(CookieMatches);
        try
        {
            cookies.Collect(request, Now, includeUnbound, ref matches);
            return CookieHeaderWriter.Write(matches.Items, callCookies);
        }
        finally
        {
            matches.Return();
        }
    }
}
