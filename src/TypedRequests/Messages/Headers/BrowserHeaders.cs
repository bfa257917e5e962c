namespace TypedRequests;

/// <summary>The headers that a browser writes itself (Fetch standard, forbidden request-headers). It drops them without a word when a program sets them; a session refuses them.</summary>
internal static class BrowserHeaders
{
    internal const string CookieRemedy =
        "The browser keeps cookies and sends them itself: to the page's own origin always, to others after request.SetFetchOption(\"credentials\", \"include\") in Session.OnRequest.";

    /// <summary>Refuses a header that would never be sent. A removal is welcome: the header is not there.</summary>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser, and the header is the browser's.</exception>
    internal static void Check(string name, string? value)
    {
        if (OperatingSystem.IsBrowser() && value is not null && Remedy(name) is { } remedy) throw Unsupported.Refused($"The header {name}", remedy);
    }

    /// <summary>Refuses a header that only a body could carry, where the browser lets there be none.</summary>
    /// <exception cref="PlatformNotSupportedException">The program runs in a browser, and the verb is GET or HEAD.</exception>
    internal static void CheckBody(string name, HttpMethod method)
    {
        if (OperatingSystem.IsBrowser() && (method == HttpMethod.Get || method == HttpMethod.Head))
            throw Unsupported.Refused($"The header {name} on {method}", "It describes a body, and a browser sends none with this verb. Leave the header out.");
    }

    /// <summary>Whose header it is and what to do instead; <see langword="null"/> for a header that programs may set.</summary>
    internal static string? Remedy(string name) => name.ToUpperInvariant() switch
    {
        "COOKIE" or "COOKIE2" => CookieRemedy,
        "ACCEPT-ENCODING" => "The browser asks for the codings that it decodes. Leave the header out.",
        "HOST" => "The browser takes it from the URL. Leave the header out.",
        "ORIGIN" => "The browser names the page's origin. Leave the header out.",
        "REFERER" => "Use request.SetFetchOption(\"referrer\", …) or (\"referrerPolicy\", …).",
        "ACCEPT-CHARSET" or "ACCESS-CONTROL-REQUEST-HEADERS" or "ACCESS-CONTROL-REQUEST-METHOD" or "ACCESS-CONTROL-REQUEST-PRIVATE-NETWORK"
            or "DATE" or "DNT" or "EXPECT" or "SET-COOKIE" or "VIA" => Own,
        var other when other.StartsWith("PROXY-", StringComparison.Ordinal) || other.StartsWith("SEC-", StringComparison.Ordinal) => Own,
        _ => null,
    };

    private const string Own = "The browser writes it, or leaves it out, itself. Leave the header out, or send the value under another name.";
}
