namespace TypedRequests;

/// <summary>The call and its session's cache.</summary>
internal sealed partial class Exchange
{
    /// <summary>The session's cache; null when it has none, and the call is sent as it is.</summary>
    internal SessionCache? Cache { get; set; }

    internal CacheMode CacheMode { get; set; }

    /// <summary>The lifetime that a typed method declares; null when it declares none.</summary>
    internal CacheRule? CacheRule { get; set; }

    /// <summary>Whether other methods of the client say what they change of this one's answers.</summary>
    internal bool ChecksMarks { get; set; }

    /// <summary>Keeps what is read from a fresh answer; null where nothing is to be kept.</summary>
    internal IParsedKeeper? Parsed { get; set; }

    /// <summary>The fresh response that has answered, and how long it is fresh: for whatever keeps the value that is read from it.</summary>
    internal FreshAnswer FreshAnswer { get; set; }

    private List<string>? _changed;

    /// <summary>A route whose stored responses a success makes unusable.</summary>
    internal void AddChanged(string route) => (_changed ??= []).Add(route);

    /// <summary>The URLs that a success makes unusable, whatever their query.</summary>
    internal IEnumerable<Uri> Invalidated
    {
        get
        {
            foreach (var route in _changed ?? [])
                if (RouteBuffer.HasScheme(route)) yield return new Uri(route);
                else if (Base is { } known) yield return known.Join(route);
        }
    }

    private bool SaysCaching => CacheMode != CacheMode.Default || CacheRule is not null || ChecksMarks || Parsed is not null || _changed is not null;

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

    private void ForgetCache()
    {
        (Cache, CacheMode, CacheRule, CacheResult, IsAnswerKnown) = (null, CacheMode.Default, null, null, false);
        (ChecksMarks, Parsed, FreshAnswer, _changed) = (false, null, default, null);
    }
}
