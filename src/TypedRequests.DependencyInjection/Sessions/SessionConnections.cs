using System.Globalization;
using System.Net;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>The connections of the sessions of a name, as configuration can say them. <c>ConfigureConnections</c> of the builder reaches the rest.</summary>
/// <remarks>In a browser the connections are the browser's: setting anything but a default throws <see cref="PlatformNotSupportedException"/> there.</remarks>
public sealed class SessionConnections
{
    private const string ProxyRemedy = "The browser's own settings choose the proxy. Leave it at its default.";
    private const string ConnectionRemedy = "The browser opens and keeps connections itself. Leave it at its default.";

    /// <summary>The proxy, with <c>user:password@</c> before its host if it asks for them; no log, trace or exception shows them.</summary>
    /// <value><see langword="null"/> by default: see <see cref="UseEnvironmentProxy"/>.</value>
    public Uri? Proxy { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, null, "SessionConnections.Proxy", ProxyRemedy); }

    /// <summary>Whether <c>HTTP_PROXY</c>, <c>HTTPS_PROXY</c>, <c>ALL_PROXY</c> and <c>NO_PROXY</c> choose the proxy when <see cref="Proxy"/> is not set.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool UseEnvironmentProxy { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, true, "SessionConnections.UseEnvironmentProxy", ProxyRemedy); } = true;

    /// <summary>How long a connection is used before it is replaced, so that changes of DNS are seen.</summary>
    /// <value>5 minutes by default.</value>
    public TimeSpan Lifetime { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, TimeSpan.FromMinutes(5), "SessionConnections.Lifetime", ConnectionRemedy); } = TimeSpan.FromMinutes(5);

    /// <summary>How long an idle connection is kept.</summary>
    /// <value>1 minute by default.</value>
    public TimeSpan IdleTimeout { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, TimeSpan.FromMinutes(1), "SessionConnections.IdleTimeout", ConnectionRemedy); } = TimeSpan.FromMinutes(1);

    /// <summary>How long connecting may take, DNS and TLS included.</summary>
    /// <value>15 s by default.</value>
    public TimeSpan ConnectTimeout { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, TimeSpan.FromSeconds(15), "SessionConnections.ConnectTimeout", "The browser connects itself. Set HttpSessionOptions.Timeout, which covers connecting too."); } = TimeSpan.FromSeconds(15);

    /// <summary>How many HTTP/1.1 connections one host may have at a time; further calls wait.</summary>
    /// <value>No limit by default.</value>
    public int MaxPerHost { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, int.MaxValue, "SessionConnections.MaxPerHost", ConnectionRemedy); } = int.MaxValue;

    internal IEnumerable<string> Faults()
    {
        if (Proxy is { } proxy && !(proxy.IsAbsoluteUri && proxy.Scheme is "http" or "https" or "socks4" or "socks4a" or "socks5" or "socks5h"))
            yield return "Connections:Proxy is no absolute URL of scheme http, https, socks4, socks4a, socks5 or socks5h.";
        if (Lifetime <= TimeSpan.Zero && Lifetime != System.Threading.Timeout.InfiniteTimeSpan)
            yield return $"Connections:Lifetime is {Lifetime}; give more than zero.";
        if (IdleTimeout < TimeSpan.Zero && IdleTimeout != System.Threading.Timeout.InfiniteTimeSpan)
            yield return $"Connections:IdleTimeout is {IdleTimeout}; give zero or more.";
        if (ConnectTimeout <= TimeSpan.Zero && ConnectTimeout != System.Threading.Timeout.InfiniteTimeSpan)
            yield return $"Connections:ConnectTimeout is {ConnectTimeout}; give more than zero.";
        if (MaxPerHost < 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"Connections:MaxPerHost is {MaxPerHost}; give 1 or more.");
    }

    internal ConnectionPoolOptions ToPoolOptions() => OperatingSystem.IsBrowser() ? new() : new()
    {
        Proxy = Proxy is null ? null : new WebProxy(Proxy),
        UseEnvironmentProxy = UseEnvironmentProxy,
        ConnectionLifetime = Lifetime,
        IdleTimeout = IdleTimeout,
        ConnectTimeout = ConnectTimeout,
        MaxConnectionsPerHost = MaxPerHost,
    };
}
