namespace TypedRequests;

/// <summary>Reads what people write where a proxy is asked for, as curl does: <c>host:port</c>, <c>//host:port</c>, quotes around it, <c>user:password@</c> before the host.</summary>
internal static class ProxyText
{
    /// <summary>The schemes that work, for a message.</summary>
    internal const string Schemes = "http, https, socks4, socks4a, socks5 and socks5h";

    private const string Separator = "://";
    private const string SocksPort = "1080";

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, not blank.</param>
    /// <param name="proxy">The proxy; <see langword="null"/> for <c>direct://</c>, which asks for none.</param>
    /// <returns><see langword="false"/> when the text names no proxy.</returns>
    internal static bool TryParse(string text, out ProxyAddress? proxy)
    {
        proxy = null;
        var (scheme, rest) = Split(Unquote(text));
        if (scheme == "direct") return true;
        if (HandlersScheme(scheme) is not { } known) return false;
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        // An @ beyond the authority belongs to a password whose / ? or # had to be escaped; a proxy has no path.
        if (end >= 0 && rest.IndexOf('@', end) >= 0) return false;
        var at = authority.LastIndexOf('@');
        if (Create(known, authority[(at + 1)..]) is not { } url) return false;
        proxy = new(url, at < 0 ? null : ProxyAddress.CredentialOf(authority[..at]));
        return true;
    }

    /// <summary>A proxy's address as a handler understands it, without userinfo; null when no handler understands it.</summary>
    internal static Uri? ForHandler(Uri proxy)
    {
        if (!proxy.IsAbsoluteUri || HandlersScheme(proxy.Scheme) is not { } scheme) return null;
        var isUsable = proxy.UserInfo.Length == 0 && scheme == proxy.Scheme && proxy.Port > 0;
        return isUsable ? proxy : Create(scheme, proxy.Authority);
    }

    /// <summary>A text as it may be shown: its scheme, its host, and its port if it is a number.</summary>
    internal static string Show(string text)
    {
        var (scheme, rest) = Split(Unquote(text));
        var at = rest.LastIndexOf('@');
        var place = rest[(at + 1)..];
        if (place.AsSpan().IndexOfAny('/', '?', '#') is >= 0 and var end) place = place[..end];
        var port = place.LastIndexOf(':') + 1;
        if (port > 0 && place.IndexOf(']', port) < 0 && place.AsSpan(port).ContainsAnyExceptInRange('0', '9')) place = place[..port] + "***";
        return $"{scheme}{(scheme.Length > 0 ? Separator : "")}{(at < 0 ? "" : "***@")}{place}";
    }

    /// <summary>A value without the quotes that files of variables often leave around it.</summary>
    internal static string Unquote(string text)
    {
        text = text.Trim();
        return text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1].Trim() : text;
    }

    /// <summary>Scheme and what follows it; the scheme is empty where there is something like one that is none.</summary>
    private static (string Scheme, string Remainder) Split(string text)
    {
        var end = text.IndexOf(Separator, StringComparison.Ordinal);
        // What stands before may be a password that holds the separator.
        if (end >= 0 && Uri.CheckSchemeName(text[..end])) return (text[..end].ToLowerInvariant(), text[(end + Separator.Length)..]);
        if (text.StartsWith("//", StringComparison.Ordinal)) return (Uri.UriSchemeHttp, text[2..]);
        // "http:/host" would pass for a host named "http".
        return (text.Contains(":/", StringComparison.Ordinal) ? "" : Uri.UriSchemeHttp, text);
    }

    /// <summary>The handler's word for a scheme. Its socks5 leaves names to the proxy, which is what curl calls socks5h; curl takes socks for socks4.</summary>
    private static string? HandlersScheme(string scheme) => scheme switch
    {
        "http" => Uri.UriSchemeHttp,
        "https" => Uri.UriSchemeHttps,
        "socks" or "socks4" => "socks4",
        "socks4a" => "socks4a",
        "socks5" or "socks5h" => "socks5",
        _ => null,
    };

    private static Uri? Create(string scheme, string place)
    {
        if (!Uri.TryCreate($"{scheme}{Separator}{place}", UriKind.Absolute, out var url) || url.Host.Length == 0 || url.AbsolutePath.Length > 1) return null;
        if (url.Port > 0) return url;
        return url.Port < 0 ? Create(scheme, $"{place.TrimEnd(':')}:{SocksPort}") : null;
    }
}
