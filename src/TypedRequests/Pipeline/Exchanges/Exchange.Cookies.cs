namespace TypedRequests;

/// <summary>The cookies of the call: where they start, and what servers make of them on the way.</summary>
internal sealed partial class Exchange
{
    private List<KeyValuePair<string, string?>>? _cookies;

    /// <summary>What servers have set so far; null on a call that has nothing of its own for them to overrule.</summary>
    internal CookieTrail? Trail { get; private set; }

    /// <summary>By when the Cookie header was given: 0 unless a hook has done so.</summary>
    internal int CookieHeaderSince { get; private set; }

    /// <summary>A hook has set the Cookie header: what servers set before does not count for it.</summary>
    internal void CookieHeaderIsOfHook() => CookieHeaderSince = Trail?.Order ?? 0;

    internal void SetCookie(string name, string? value)
    {
        if (OperatingSystem.IsBrowser()) throw Unsupported.Refused($"The cookie {name} of a call", BrowserHeaders.CookieRemedy);
        _cookies ??= [];
        _cookies.RemoveAll(cookie => cookie.Key == name);
        _cookies.Add(new(name, value));
    }

    /// <summary>Handlers between the session and the wire may send a hop again: they find the call's cookies in the message.</summary>
    internal void OpenTrail()
    {
        Trail ??= new(Jar);
        SetProperty(CookieTrail.Key.Key, Trail);
    }

    /// <summary>A call that is sent again for the next page, or after a reconnection, goes on with its cookies from where it was.</summary>
    internal void Continue(ref CookieTrail? trail)
    {
        if (_cookies is not null || Headers.Find("Cookie") is not null) Trail = trail ??= new(Jar);
    }

    /// <summary>The Cookie field of the hop being composed.</summary>
    private void SetCookies()
    {
        var given = OnFirstOrigin ? _cookies : null;
        if (Trail is null && given is null && Jar.IsEmpty) return;
        var field = Headers.Find("Cookie");
        if (Trail is null)
        {
            if (field is not null) return;
            SetCookieField(Jar.GetCookieHeader(CookieUrl, given, OnFirstOrigin));
            return;
        }

        if (field is not null) Message!.Headers.Remove("Cookie"); // being composed
        SetCookieField(Trail.Start(CookieUrl, given, field, CookieHeaderSince, OnFirstOrigin));
    }

    private void SetCookieField(string? cookies)
    {
        if (cookies is { Length: > 0 }) Message!.Headers.TryAddWithoutValidation("Cookie", cookies); // being composed
    }

    private void ReceiveCookies(HttpResponseMessage answer)
    {
        if (Trail is null)
        {
            if (!answer.Headers.NonValidated.TryGetValues("Set-Cookie", out var lines)) return;
            if (_cookies is null && Headers.Find("Cookie") is null)
            {
                foreach (var line in lines) Jar.Receive(CookieUrl, line);
                return;
            }

            // From here on a server's word counts for more than what the call started with.
            Trail = new(Jar);
            Trail.Start(CookieUrl, OnFirstOrigin ? _cookies : null, Headers.Find("Cookie"), since: 0, OnFirstOrigin);
        }

        Trail.Receive(answer);
    }

    /// <summary>The host that the cookies are for: an explicit Host header names it, as the server will understand it.</summary>
    private Uri CookieUrl => Headers.Find("Host") is { } host && Uri.TryCreate($"{Url.Wire.Scheme}://{host}{Url.Wire.AbsolutePath}", UriKind.Absolute, out var named) ? named : Url.Wire;
}
