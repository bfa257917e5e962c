namespace TypedRequests;

/// <summary>
/// The cookies of one call. It starts with the cookies set for the call (cookies by name, or a whole <c>Cookie</c> field); what servers set or delete on the way
/// has the last word from then on, for the hosts and paths that it is for. Nothing of it is written back: the jar takes what servers set, and that alone.
/// </summary>
/// <remarks>Attempts that a handler sends side by side may tell of their responses at once.</remarks>
internal sealed class CookieTrail(CookieJar jar)
{
    private readonly object gate = new();
    private readonly List<(SessionCookie Cookie, int Order)> received = [];
    private int order;
    private Hop current;
    private object? lastAnswer;

    /// <summary>Where a message handler finds the cookies of the call whose message it is given.</summary>
    public static HttpRequestOptionsKey<CookieTrail> Key { get; } = new("TypedRequests.Cookies");

    /// <summary>How often a server has set or deleted a cookie so far.</summary>
    public int Order
    {
        get
        {
            lock (gate)
                return order;
        }
    }

    /// <summary>The <c>Cookie</c> field of the next hop; <see langword="null"/> for none.</summary>
    /// <param name="url">The host and path that the cookies are for.</param>
    /// <param name="given">The call's own cookies by name; null when this hop is beyond the call's first origin.</param>
    /// <param name="field">A whole field that the call was given: it stands in the place of the jar.</param>
    /// <param name="since">The <see cref="Order"/> by which the field was given: what servers set before does not count for it.</param>
    /// <param name="includeUnbound">Whether cookies set by hand without a domain may go.</param>
    public string? Start(Uri url, List<KeyValuePair<string, string?>>? given, string? field, int since, bool includeUnbound)
    {
        lock (gate)
        {
            current = new Hop(url, given, field, since, includeUnbound);
            return current.Sent = Compose(current);
        }
    }

    /// <summary>The field that a following request to another place would have.</summary>
    public string? Preview(Uri url, string field, int since)
    {
        lock (gate)
            return Compose(new Hop(url, null, field, since, false));
    }

    /// <summary>Takes what one response of the hop under way sets; a response that was seen already changes nothing.</summary>
    public void Receive(HttpResponseMessage answer)
    {
        lock (gate)
        {
            if (ReferenceEquals(lastAnswer, answer))
                return;
            lastAnswer = answer;
            if (!answer.Headers.NonValidated.TryGetValues("Set-Cookie", out var lines))
                return;
            foreach (var line in lines)
                Receive(line);
        }
    }

    /// <summary>A handler above sends the hop's message, perhaps not for the first time, and perhaps with cookies that it has added.</summary>
    public void Refresh(HttpRequestMessage message)
    {
        lock (gate)
        {
            if (received.Count == 0 || !jar.TryDescribe(current.Url, out var request))
                return;
            var sent = message.Headers.NonValidated.TryGetValues("Cookie", out var values) ? string.Join("; ", values) : null;
            var fresh = Compose(current);
            if (sent == fresh)
                return;
            message.Headers.Remove("Cookie");
            if (Combine(sent, fresh, request) is { } field)
                message.Headers.TryAddWithoutValidation("Cookie", field);
        }
    }

    private void Receive(string line)
    {
        if (jar.Receive(current.Url, line) is not { } cookie || !jar.TryDescribe(current.Url, out var request))
            return;
        // A cookie set for the call has no path. A deletion that reaches the URL which was answered is meant for it, wherever the call goes next.
        if (cookie.IsExpired(jar.TimeProvider.GetUtcNow()) && CookiePath.Matches(request.Path, cookie.Path))
            cookie = cookie with { Path = "/" };
        received.RemoveAll(other => other.Cookie.Key == cookie.Key);
        received.Add((cookie, ++order));
    }

    private string? Compose(in Hop hop)
    {
        // Most hops: no server has set a cookie yet.
        if (received.Count == 0)
            return hop.Field ?? (hop.Given is null && jar.IsEmpty ? null : jar.GetCookieHeader(hop.Url, hop.Given, hop.IncludeUnbound));
        if (!jar.TryDescribe(hop.Url, out var request))
            return hop.Field;
        if (hop.Field is not { } field)
            return jar.GetCookieHeader(hop.Url, hop.Given?.FindAll(cookie => !Rules(cookie.Key, request, 0)), hop.IncludeUnbound);
        var since = hop.Since;
        var pairs = Split(field).Where(pair => !Rules(NameOf(pair), request, since)).ToList();
        pairs.AddRange(jar.GetPairs(request, cookie => received.Exists(other => other.Order > since && other.Cookie.Key == cookie.Key)));
        return Join(pairs);
    }

    /// <summary>What the handlers above have sent, with the fresh cookies in it. What they took out stays out, what servers have set since comes in.</summary>
    private string? Combine(string? sent, string? fresh, in CookieRequest request)
    {
        var before = Split(current.Sent);
        var now = Split(sent);
        var kept = new List<string>();
        foreach (var pair in Split(fresh))
        {
            if (now.Contains(pair) || Rules(NameOf(pair), request, current.Since))
                kept.Add(pair);
        }
        foreach (var pair in now)
        {
            if (!before.Contains(pair) && !kept.Contains(pair) && !Rules(NameOf(pair), request, current.Since))
                kept.Add(pair);
        }
        return Join(kept);
    }

    /// <summary>Whether a server has spoken of a name for this place since a moment of the call.</summary>
    private bool Rules(string name, CookieRequest request, int since)
    {
        foreach (var (cookie, at) in received)
        {
            if (at > since && cookie.Name == name && CookiePath.Matches(request.Path, cookie.Path)
                && (cookie.HostOnly ? request.Host == cookie.Domain : CookieDomain.Matches(request.Host, cookie.Domain)))
                return true;
        }
        return false;
    }

    private static string[] Split(string? field) => field?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string? Join(List<string> pairs) => pairs.Count == 0 ? null : string.Join("; ", pairs);

    private static string NameOf(string pair) => pair.IndexOf('=') is >= 0 and var equals ? pair[..equals].TrimEnd() : "";

    /// <summary>The hop under way: where it goes, and what it starts with.</summary>
    private record struct Hop(Uri Url, List<KeyValuePair<string, string?>>? Given, string? Field, int Since, bool IncludeUnbound)
    {
        /// <summary>The field that was composed for it.</summary>
        public string? Sent { get; set; }
    }
}
