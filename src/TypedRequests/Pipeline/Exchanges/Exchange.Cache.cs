namespace TypedRequests;

/// <summary>The call and its session's cache.</summary>
internal sealed partial class Exchange
{
    /// <summary>The session's cache; null when it has none, and the call is sent as it is.</summary>
    internal SessionCache? Cache { get; set; }

    internal CacheMode CacheMode { get; set; }

    /// <summary>What the cache did for the hop under way.</summary>
    internal CacheResult? CacheResult { get; set; }

    /// <summary>Whether the answer's fields were stored, and are no news to the jar or the Auth; what the server has just said they have heard.</summary>
    internal bool IsAnswerKnown { get; set; }

    /// <summary>The server has answered beneath the cache: jar and Auth are told, once.</summary>
    internal void AnsweredBelow(HttpResponseMessage answer)
    {
        if (HasPermit) LearnLimits(answer);
        if (Transport.MayHideRedirects) RedirectPolicy.FindHidden(this, answer);
        ReceiveCookies(answer);
        Auth?.Received(Url.Wire, answer);
        IsAnswerKnown = true;
    }

    /// <summary>Whether the hop's cookies are those of the jar alone.</summary>
    internal bool KnowsCookies => Trail is null && _cookies is null && Headers.Find("Cookie") is null;

    /// <summary>The Cookie field that the jar would give the same request now; null without one.</summary>
    internal string? CookiesNow() => Jar.GetCookieHeader(CookieUrl, null, OnFirstOrigin);

    private void ForgetCache() => (Cache, CacheMode, CacheResult, IsAnswerKnown) = (null, CacheMode.Default, null, false);
}
