using System.Runtime.Versioning;
using System.Text;

namespace TypedRequests;

/// <summary>Connections that sessions share. Its settings never change, so that one session's TLS choice cannot reach another's calls.</summary>
/// <example><code>
/// using var pool = new ConnectionPool(new() { Proxy = new System.Net.WebProxy("http://proxy.example:3128"), ConnectTimeout = TimeSpan.FromSeconds(3) });
/// using var alice = new Session(pool);
/// using var bob = new Session(pool);
/// </code></example>
public sealed class ConnectionPool : IDisposable
{
    private static ConnectionPool? s_shared;

    /// <summary>Creates a pool of its own.</summary>
    /// <param name="options">What its connections are like; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">There are client certificates, and none has a private key.</exception>
    public ConnectionPool(ConnectionPoolOptions? options = null)
    {
        options ??= new();
        if (OperatingSystem.IsBrowser())
        {
            // Fetch connects, follows redirects, decodes and keeps cookies: none of its handler's settings is touched.
            Handler = new HttpClientHandler();
            Transport = new(Handler, isOwn: false, disposeHandler: true);
            return;
        }

        if (options is { UnixSocketPath: not null, ConnectCallback: not null } or { UnixSocketPath: not null, Proxy: not null })
            throw new ArgumentException("UnixSocketPath says where every connection goes: leave out ConnectCallback and Proxy.", nameof(options));
        Handler = CreateHandler(options);
        Transport = new(Handler, isOwn: true, disposeHandler: true) { Version = options.HttpVersion, VersionPolicy = options.HttpVersionPolicy };
    }

    /// <summary>The process's default pool, which <c>new Session()</c> uses. It is never disposed.</summary>
    public static ConnectionPool Shared => Volatile.Read(ref s_shared) ?? CreateShared();

    /// <summary>
    /// What sends the pool's messages, to put your own message handlers in front of it: <c>new Session(new Signing { InnerHandler = pool.Handler })</c>,
    /// with <c>disposeHandler: false</c> where others use the pool too.
    /// </summary>
    public HttpMessageHandler Handler { get; }

    internal Transport Transport { get; }

    /// <summary>Closes the pool's connections. Sessions over it cannot send any more; disposing the shared pool does nothing.</summary>
    /// <remarks>A request that was sent gets its response; a call under way that has to send another one (a redirect, an answered challenge) throws <see cref="ObjectDisposedException"/>.</remarks>
    public void Dispose()
    {
        if (!ReferenceEquals(this, s_shared)) Transport.Dispose();
    }

    private static ConnectionPool CreateShared()
    {
        var made = new ConnectionPool();
        if (Interlocked.CompareExchange(ref s_shared, made, null) is not { } winner) return made;
        made.Transport.Dispose();
        return winner;
    }

    [UnsupportedOSPlatform(Unsupported.Browser)]
    private static SocketsHttpHandler CreateHandler(ConnectionPoolOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            // The session does these itself, in sight of its rules: see Sender and ContentDecoder.
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = System.Net.DecompressionMethods.None,
            PooledConnectionLifetime = options.ConnectionLifetime,
            PooledConnectionIdleTimeout = options.IdleTimeout,
            ConnectTimeout = options.ConnectTimeout,
            MaxConnectionsPerServer = options.MaxConnectionsPerHost,
            MaxResponseHeadersLength = options.MaxResponseHeadersLength,
            KeepAlivePingDelay = options.KeepAlivePingDelay,
            // What the session has not read by itself it does not want: the connection is closed at once, also under a blocking read.
            MaxResponseDrainSize = 0,
            EnableMultipleHttp2Connections = true,
            // HeaderRules has let obs-text pass, and only that.
            RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        };
        var usesEnvironment = options.UseEnvironmentProxy && options.UnixSocketPath is null;
        handler.Proxy = options.Proxy is { } proxy ? SafeProxy.Of(proxy) : usesEnvironment ? ProxyEnvironment.Read() : null;
        handler.UseProxy = handler.Proxy is not null;
        var watch = new ConnectionWatch(options.UnixSocketPath is { } path ? new UnixSocketConnector(path).ConnectAsync : options.ConnectCallback);
        watch.Attach(handler);
        PoolTls.Apply(handler.SslOptions, options, watch.Certificates);
        return handler;
    }
}
