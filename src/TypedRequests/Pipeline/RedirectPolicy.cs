namespace TypedRequests;

/// <summary>Which answers are followed, where to, and what goes along. As Fetch and curl do.</summary>
internal static class RedirectPolicy
{
    internal static bool IsRedirect(HttpResponseMessage answer) =>
        (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && (!SingleFields.TryGet(answer.Headers, "Location", out var location) || location is { Length: > 0 });

    /// <summary>The next hop of the call, or an exception that carries the answer which cannot be followed.</summary>
    internal static void Follow(Exchange call, Hop last)
    {
        if (last.History.Length >= call.MaxRedirects) throw call.Failures.TooManyRedirects(last, call.MaxRedirects);
        var target = Resolve(call, last);
        var from = call.Url.Wire;
        var (method, keepsBody) = Rewrite(last.Answer, call.Method);
        if (keepsBody && !BodyReplay.CanReplay(call.Content))
        {
            throw call.Failures.RedirectRefused(last,
                "it wants the body again, which has been sent from a stream that cannot be rewound; pass bytes or a seekable stream, or set AllowRedirects = false and follow Next");
        }

        call.Remember(last);
        call.FollowTo(target, method, keepsBody, LeavesOrigin(call, from, target.Wire));
    }

    /// <summary>A redirect that the handler has followed by itself, seen by the URL of the response: the rest of the call belongs to that origin.</summary>
    internal static void FindHidden(Exchange call, HttpResponseMessage answer)
    {
        var sent = call.SignedUrl ?? call.Url.Wire;
        if (answer.RequestMessage is not { RequestUri: { IsAbsoluteUri: true } last } message || last == sent) return;
        if (!Origin.SameOrUpgraded(sent, last) && message.Headers.NonValidated.Any(static header => !ForeignHeaders.MayFollow(header.Key)))
        {
            throw new RequestException(
                $"The HttpClient's handler has followed a redirect to another origin, {last.Scheme}://{last.Authority}, and has taken the call's headers along. Set AllowAutoRedirect = false on it: the session follows redirects, and leaves credentials behind.");
        }

        (call.Url, call.SignedUrl) = (UrlResolver.Resolve(last.AbsoluteUri, null, default) with { Fragment = call.Url.Fragment, UserInfo = null }, null);
    }

    /// <summary>The request that following would send, for a call that follows by hand; null when it would be refused.</summary>
    internal static PreparedRequest? Next(Exchange call, Hop last)
    {
        try
        {
            var target = Resolve(call, last);
            var (method, keepsBody) = Rewrite(last.Answer, call.Method);
            var leaves = LeavesOrigin(call, call.Url.Wire, target.Wire);
            var headers = last.Request.Headers.Where(header => Goes(header.Key, keepsBody, leaves, call)).ToList();
            if (call.Trail is { Order: > 0 } trail) Refresh(headers, trail, target.Wire, call.CookieHeaderSince);
            return new(method, target, new([.. headers]), keepsBody ? call.Content : null, keepsBody ? last.Request.Body : null, call.Secrets) { LeavesOrigin = leaves || call.HasLeft };
        }
        catch (RequestException)
        {
            return null;
        }
    }

    /// <summary>A Cookie field of the caller's own goes on as servers have changed it on the way.</summary>
    private static void Refresh(List<KeyValuePair<string, string>> headers, CookieTrail trail, Uri target, int since)
    {
        var index = headers.FindIndex(static header => header.Key.Equals("Cookie", StringComparison.OrdinalIgnoreCase));
        if (index < 0) return;
        if (trail.Preview(target, headers[index].Value, since) is { } cookies) headers[index] = new(headers[index].Key, cookies);
        else headers.RemoveAt(index);
    }

    /// <summary>303 turns all but HEAD into GET; 301 and 302 turn POST into GET, as every browser does; 307 and 308 change nothing.</summary>
    internal static (HttpMethod Method, bool KeepsBody) Rewrite(HttpResponseMessage answer, HttpMethod method) => (int)answer.StatusCode switch
    {
        303 when method != HttpMethod.Head => (HttpMethod.Get, false),
        301 or 302 when method == HttpMethod.Post => (HttpMethod.Get, false),
        _ => (method, true),
    };

    private static ResolvedUrl Resolve(Exchange call, Hop last)
    {
        if (!SingleFields.TryGet(last.Answer.Headers, "Location", out var location))
            throw call.Failures.RedirectRefused(last, "The redirect names different Locations, so it is not clear which one is meant. Set AllowRedirects = false and read Headers.GetValues(\"Location\").");
        ResolvedUrl target;
        try
        {
            target = UrlRules.ResolveLocation(call.Url, location ?? "");
        }
        catch (InvalidRequestException invalid)
        {
            throw call.Failures.RedirectRefused(last, $"its Location cannot be followed: {invalid.Message}");
        }

        if (DiscoveredScheme.Is(target.Wire.Scheme) && !Origin.Same(call.Url.Wire, target.Wire))
        {
            throw call.Failures.RedirectRefused(last, $"The redirect names a service to be discovered ({target.Wire.Scheme}://{target.Wire.IdnHost}), which is not for a server to choose.");
        }

        if (Origin.IsDowngrade(call.Url.Wire, target.Wire) && !call.AllowInsecureRedirects)
        {
            throw call.Failures.RedirectRefused(last,
                $"it leaves https for http ({target.Wire.IdnHost}), where anyone may read along; set AllowInsecureRedirects to follow it");
        }

        return target;
    }

    internal static string? Location(HttpResponseMessage answer) => SingleFields.Value(answer.Headers, "Location");

    /// <summary>Credentials stay behind on a change of origin unless TrustedHosts names the other host; over a downgrade always.</summary>
    private static bool LeavesOrigin(Exchange call, Uri from, Uri to) =>
        !Origin.SameOrUpgraded(from, to) && (Origin.IsDowngrade(from, to) || !Origin.Allows(call.TrustedHosts, to));

    private static bool Goes(string name, bool keepsBody, bool leavesOrigin, Exchange call) =>
        !(HeaderRules.IsContentHeader(name) && !keepsBody)
        && !(leavesOrigin && !ForeignHeaders.MayFollow(name))
        // What the jar or an Auth has put in is put in again, for the host it is for.
        && (call.Headers.IndexOf(name) >= 0 || HeaderRules.IsContentHeader(name));
}
