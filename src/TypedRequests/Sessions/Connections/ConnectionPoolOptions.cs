using System.Net;
using System.Runtime.Versioning;
using System.Security.Cryptography.X509Certificates;

namespace TypedRequests;

/// <summary>What the connections of a <see cref="ConnectionPool"/> are like. Read once, when the pool is made: one pool never mixes two TLS or proxy settings.</summary>
/// <remarks>In a browser the connections are the browser's: setting anything but a default throws <see cref="PlatformNotSupportedException"/> there.</remarks>
public sealed class ConnectionPoolOptions
{
    private const string ProxyRemedy = "The browser's own settings choose the proxy. Leave it at its default.";
    private const string TlsRemedy = "The browser checks and shows certificates by its own settings. Leave it at its default.";
    private const string ConnectionRemedy = "The browser opens and keeps connections itself. Leave it at its default.";

    /// <summary>The proxy for every call.</summary>
    /// <remarks>
    /// The user and password of its URL are sent to it, unless its <c>Credentials</c> say others; no message or log holds them. The schemes http, https, socks4, socks4a, socks5 and
    /// socks5h work.
    /// </remarks>
    /// <value><see langword="null"/> by default: see <see cref="UseEnvironmentProxy"/>.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public IWebProxy? Proxy { get; set => field = Unsupported.InBrowser(value, null, "ConnectionPoolOptions.Proxy", ProxyRemedy); }

    /// <summary>Whether <c>HTTP_PROXY</c>, <c>HTTPS_PROXY</c>, <c>ALL_PROXY</c> and <c>NO_PROXY</c> choose the proxy, by curl's rules, when <see cref="Proxy"/> is not set.</summary>
    /// <value><see langword="true"/> by default. The variables are read when the pool is made; one that is not understood fails the calls that would use it.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public bool UseEnvironmentProxy { get; set => field = Unsupported.InBrowser(value, true, "ConnectionPoolOptions.UseEnvironmentProxy", ProxyRemedy); } = true;

    /// <summary>Whether servers must prove who they are.</summary>
    /// <value><see langword="true"/> by default. Switch it off for a server under development, never for one on a network.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public bool VerifyCertificates { get; set => field = Unsupported.InBrowser(value, true, "ConnectionPoolOptions.VerifyCertificates", TlsRemedy); } = true;

    /// <summary>The authorities to trust, in place of the system's.</summary>
    /// <value>Empty by default: the system's authorities.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public X509Certificate2Collection TrustedRoots
    {
        get
        {
            Unsupported.InBrowser("ConnectionPoolOptions.TrustedRoots", TlsRemedy);
            return field;
        }
    } = [];

    /// <summary>Certificates to show to servers that ask for one, in any order: those with a private key are shown, the others are the certificates between them and their root.</summary>
    /// <remarks>Of several with a private key the list of authorities that the server sends chooses. None with one is an <see cref="ArgumentException"/> of the pool.</remarks>
    /// <value>Empty by default: none is shown.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public X509Certificate2Collection ClientCertificates
    {
        get
        {
            Unsupported.InBrowser("ConnectionPoolOptions.ClientCertificates", TlsRemedy);
            return field;
        }
    } = [];

    /// <summary>The HTTP version that asynchronous calls ask for; synchronous ones always use 1.1.</summary>
    /// <value>2.0 by default.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Version HttpVersion { get; set => field = Unsupported.InBrowser(value, System.Net.HttpVersion.Version20, "ConnectionPoolOptions.HttpVersion", ConnectionRemedy); } = System.Net.HttpVersion.Version20;

    /// <summary>Whether a lower or a higher version than <see cref="HttpVersion"/> will do.</summary>
    /// <value><see cref="HttpVersionPolicy.RequestVersionOrLower"/> by default.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public HttpVersionPolicy HttpVersionPolicy { get; set => field = Unsupported.InBrowser(value, HttpVersionPolicy.RequestVersionOrLower, "ConnectionPoolOptions.HttpVersionPolicy", ConnectionRemedy); } = HttpVersionPolicy.RequestVersionOrLower;

    /// <summary>How long a connection is used before it is replaced, so that changes of DNS are seen.</summary>
    /// <value>5 min by default.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public TimeSpan ConnectionLifetime { get; set => field = Unsupported.InBrowser(value, TimeSpan.FromMinutes(5), "ConnectionPoolOptions.ConnectionLifetime", ConnectionRemedy); } = TimeSpan.FromMinutes(5);

    /// <summary>How long an idle connection is kept.</summary>
    /// <value>1 min by default.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public TimeSpan IdleTimeout { get; set => field = Unsupported.InBrowser(value, TimeSpan.FromMinutes(1), "ConnectionPoolOptions.IdleTimeout", ConnectionRemedy); } = TimeSpan.FromMinutes(1);

    /// <summary>How long connecting may take, DNS and TLS included.</summary>
    /// <value>15 s by default.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public TimeSpan ConnectTimeout { get; set => field = Unsupported.InBrowser(value, TimeSpan.FromSeconds(15), "ConnectionPoolOptions.ConnectTimeout", "The browser connects itself. Set Session.Timeout, which covers connecting too."); } = TimeSpan.FromSeconds(15);

    /// <summary>The Unix domain socket that every connection uses, for every host; <c>/var/run/docker.sock</c> is Docker's.</summary>
    /// <value><see langword="null"/> by default: TCP. No proxy is used with it. The URL's host still goes into <c>Host</c> and cookies: write <c>http://localhost/</c>.</value>
    /// <example><code>using var docker = new Session(new ConnectionPool(new() { UnixSocketPath = "/var/run/docker.sock" })) { BaseAddress = new("http://localhost/v1.43") };</code></example>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public string? UnixSocketPath { get; set => field = Unsupported.InBrowser(value, null, "ConnectionPoolOptions.UnixSocketPath", ConnectionRemedy); }

    /// <summary>Opens connections in the place of TCP: for a tunnel, a named pipe, a fixed address. TLS is put on top of the stream for https.</summary>
    /// <value><see langword="null"/> by default. A synchronous call blocks its thread until the returned task has ended.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? ConnectCallback
    {
        get;
        set => field = Unsupported.InBrowser(value, null, "ConnectionPoolOptions.ConnectCallback", ConnectionRemedy);
    }

    /// <summary>How many HTTP/1.1 connections one host may have at a time; further calls wait.</summary>
    /// <value>No limit by default.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public int MaxConnectionsPerHost { get; set => field = Unsupported.InBrowser(value, int.MaxValue, "ConnectionPoolOptions.MaxConnectionsPerHost", ConnectionRemedy); } = int.MaxValue;

    /// <summary>The largest set of response headers that is accepted, in KiB.</summary>
    /// <value>64 by default.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public int MaxResponseHeadersLength { get; set => field = Unsupported.InBrowser(value, 64, "ConnectionPoolOptions.MaxResponseHeadersLength", ConnectionRemedy); } = 64;

    /// <summary>How long an idle HTTP/2 connection waits before it is asked whether it still lives.</summary>
    /// <value><see cref="Timeout.InfiniteTimeSpan"/> by default: it is not asked.</value>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public TimeSpan KeepAlivePingDelay { get; set => field = Unsupported.InBrowser(value, Timeout.InfiniteTimeSpan, "ConnectionPoolOptions.KeepAlivePingDelay", ConnectionRemedy); } = Timeout.InfiniteTimeSpan;
}
