namespace TypedRequests;

/// <summary>What cookies need to know of a request: host, path and whether it is secure.</summary>
internal readonly struct CookieRequest
{
    private CookieRequest(Uri uri, bool isSecure)
    {
        Host = uri.IdnHost;
        Path = uri.AbsolutePath;
        IsSecure = isSecure;
        IsAddress = uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6;
    }

    /// <summary>The host in lower-case A-labels; an IPv6 address without brackets.</summary>
    public string Host { get; }

    public string Path { get; }

    public bool IsSecure { get; }

    public bool IsAddress { get; }

    /// <summary>Reads a URL; false for a scheme that knows no cookies.</summary>
    /// <exception cref="ArgumentException">The URL is relative.</exception>
    public static bool TryCreate(Uri uri, bool treatLoopbackAsSecure, out CookieRequest request)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!uri.IsAbsoluteUri)
            throw new ArgumentException("Cookies need the absolute URL of the request.", nameof(uri));
        var secure = uri.Scheme is "https" or "wss";
        request = default;
        // It is not known yet whether a discovered service uses https: its Secure cookies are neither stored nor sent.
        if (!secure && uri.Scheme is not ("http" or "ws") && !DiscoveredScheme.Is(uri.Scheme))
            return false;
        request = new CookieRequest(uri, secure || (treatLoopbackAsSecure && IsLoopback(uri)));
        return request.Host.Length > 0;
    }

    private static bool IsLoopback(Uri uri) => uri.HostNameType switch
    {
        UriHostNameType.IPv4 => uri.IdnHost.StartsWith("127.", StringComparison.Ordinal),
        UriHostNameType.IPv6 => uri.IdnHost == "::1",
        _ => uri.IdnHost == "localhost" || uri.IdnHost.EndsWith(".localhost", StringComparison.Ordinal),
    };
}
