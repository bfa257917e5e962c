using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>Defaults, cookies and credentials that calls share, over connections that sessions share. Safe for concurrent calls; cheap to make.</summary>
/// <remarks>A change to a setting is seen by calls that start after it. Nothing of a call is written back; only <c>Set-Cookie</c> changes a session.</remarks>
/// <example><code>
/// using var session = new Session { BaseAddress = new("https://api.github.com"), Auth = Auth.Bearer("secret") };
/// session.Headers["Accept"] = "application/vnd.github+json";
/// var response = await session.GetAsync("/user", new() { Query = { ["per_page"] = "5" } });
/// Console.WriteLine(response.EnsureSuccessStatusCode().Text);
/// </code></example>
public sealed partial class Session : IDisposable
{
    internal const string RedirectRemedy = "The browser follows redirects by its own rules. Leave it at its default, or set RequestOptions.AllowRedirects = false.";

    internal const string CacheRemedy = "The browser's own cache answers, by the rules of HTTP and before a request of yours is sent.";

    private readonly Transport _transport;
    private readonly bool _ownsTransport;
    private HeaderMap? _headers;
    private QueryMap? _query;
    private NameSet? _allowHosts;
    private NameSet? _secretHeaders;
    private UrlBase? _base;
    private CookieJar _jar = new();
    private SessionAdditions? _additions;
    private bool _disposed;

    /// <summary>Creates a session over the process's shared <see cref="ConnectionPool"/>.</summary>
    public Session()
        : this(ConnectionPool.Shared)
    {
    }

    /// <summary>Creates a session over your own connection pool. The pool outlives the session.</summary>
    /// <param name="pool">The pool; sessions on it share connections and nothing else.</param>
    public Session(ConnectionPool pool)
    {
        ArgumentNullException.ThrowIfNull(pool);
        _transport = pool.Transport;
    }

    /// <summary>
    /// Creates a session over any message handler. A synchronous call uses the handler's <c>Send</c> if it has one of its own; else it goes through <c>SendAsync</c>,
    /// and the calling thread waits for it.
    /// </summary>
    /// <param name="handler">The handler; one that follows redirects or keeps cookies is refused at the first call.</param>
    /// <param name="disposeHandler">Whether the handler is disposed with the session.</param>
    public Session(HttpMessageHandler handler, bool disposeHandler = true)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_transport, _ownsTransport) = (new Transport(handler, isOwn: false, disposeHandler), true);
    }

    internal Session(Transport transport) => _transport = transport;

    /// <summary>What relative URLs are joined to: a leading <c>/</c> never drops the base's path.</summary>
    /// <value><see langword="null"/> by default. Wins over the address of <c>[TypedClient]</c>.</value>
    /// <exception cref="InvalidRequestException">
    /// The address is relative, or neither http nor https; or it is <c>https+http</c>, a service to be discovered, and the session has no message handler that could discover it.
    /// </exception>
    public Uri? BaseAddress
    {
        get => Volatile.Read(ref _base)?.Uri;
        set
        {
            var address = value is null ? null : UrlBase.From(value);
            if (address is not null && _transport.IsOwn && DiscoveredScheme.Is(address.Uri.Scheme)) throw DiscoveredScheme.Unresolved(address.Uri);
            Volatile.Write(ref _base, address);
        }
    }

    /// <summary>Headers of every call. They start as <c>User-Agent</c>, <c>Accept-Encoding</c> and <c>Accept</c>; a removed one is not sent at all.</summary>
    public HeaderMap Headers => _headers ?? Interlocked.CompareExchange(ref _headers, new(DefaultHeaders.All), null) ?? _headers;

    /// <summary>Query arguments of every call.</summary>
    public QueryMap Query => _query ?? Interlocked.CompareExchange(ref _query, new(), null) ?? _query;

    /// <summary>The session's cookies.</summary>
    /// <exception cref="PlatformNotSupportedException">In a browser, which keeps cookies itself and shows them to no program.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public CookieJar Cookies
    {
        get
        {
            Unsupported.InBrowser("Session.Cookies", BrowserHeaders.CookieRemedy);
            return Volatile.Read(ref _jar);
        }
        set
        {
            Unsupported.InBrowser("Session.Cookies", BrowserHeaders.CookieRemedy);
            Volatile.Write(ref _jar, value ?? throw new ArgumentNullException(nameof(value)));
        }
    }

    /// <summary>Credentials of every call, sent to the base address's origin (to wherever its user calls, without one).</summary>
    /// <value><see langword="null"/> by default.</value>
    public Auth? Auth { get; set; }

    /// <summary>How long a call may take: hops, headers and body.</summary>
    /// <value>100 s by default; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> waits without a limit.</value>
    public TimeSpan Timeout { get; set => field = CheckTimeout(value); } = TimeSpan.FromSeconds(100);

    /// <summary>How long one read of a streamed body may wait for bytes.</summary>
    /// <value><see cref="System.Threading.Timeout.InfiniteTimeSpan"/> by default.</value>
    public TimeSpan ReadIdleTimeout { get; set => field = CheckTimeout(value); } = System.Threading.Timeout.InfiniteTimeSpan;

    /// <summary>How many redirects a call follows before <see cref="TooManyRedirectsException"/>.</summary>
    /// <value>30 by default.</value>
    public int MaxRedirects { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = value >= 0 ? Unsupported.InBrowser(value, 30, "Session.MaxRedirects", RedirectRemedy) : throw new ArgumentOutOfRangeException(nameof(value)); } = 30;

    /// <summary>Whether a redirect from https to http is followed, without credentials.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool AllowInsecureRedirects { get; [UnsupportedOSPlatform(Unsupported.Browser)] set => field = Unsupported.InBrowser(value, false, "Session.AllowInsecureRedirects", RedirectRemedy); }

    /// <summary>Other hosts (<c>host</c> or <c>host:port</c>) that may see the caller's headers and credentials when a call leads there.</summary>
    public NameSet TrustedHosts => _allowHosts ?? Interlocked.CompareExchange(ref _allowHosts, new(), null) ?? _allowHosts;

    /// <summary>Headers whose values are masked wherever a request is printed, besides <c>Authorization</c>, <c>Proxy-Authorization</c>, <c>Cookie</c> and <c>X-Api-Key</c>.</summary>
    public NameSet SecretHeaders => _secretHeaders ?? Interlocked.CompareExchange(ref _secretHeaders, new(), null) ?? _secretHeaders;

    /// <summary>The largest body that is buffered, in bytes after decoding; more is <see cref="ResponseTooLargeException"/>.</summary>
    /// <value>100 MiB by default.</value>
    public long MaxResponseBytes { get; set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 100 * 1024 * 1024;

    /// <summary>Whether hand-written calls throw <see cref="ApiException"/> on a status outside 2xx, as typed ones do.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool ThrowOnErrorStatus { get; set; }

    /// <summary>Called before each hop is signed and sent.</summary>
    public Action<OutgoingRequest>? OnRequest { get; set; }

    /// <summary>Called with each hop's response; what it returns, unless <see langword="null"/>, takes the response's place.</summary>
    public Func<Response, Response?>? OnResponse { get; set; }

    /// <summary>As <see cref="OnRequest"/>, for a hook that waits. It runs after <see cref="OnRequest"/>. A session with it sends asynchronously only.</summary>
    /// <value><see langword="null"/> by default. The token is the call's: it ends with the call's timeout.</value>
    public Func<OutgoingRequest, CancellationToken, ValueTask>? OnRequestAsync { get; set; }

    /// <summary>As <see cref="OnResponse"/>, for a hook that waits. It runs after <see cref="OnResponse"/>. A session with it sends asynchronously only.</summary>
    /// <value><see langword="null"/> by default. The token is the call's: it ends with the call's timeout.</value>
    public Func<Response, CancellationToken, ValueTask<Response?>>? OnResponseAsync { get; set; }

    /// <summary>Looks on at every call, for logs; traces and metrics need none (<see cref="Telemetry"/>).</summary>
    /// <value><see langword="null"/> by default.</value>
    public CallObserver? Observer { get; set; }

    /// <summary>Where the cookies are kept between processes and across them. Such a session sends asynchronously only.</summary>
    /// <value><see langword="null"/> by default: in memory.</value>
    public CookiePersistence? Persistence { get => _additions?.Persistence; [UnsupportedOSPlatform(Unsupported.Browser)] set => Additions.Persistence = Unsupported.InBrowser(value, null, "Session.Persistence", BrowserHeaders.CookieRemedy); }

    /// <summary>The cache of the session's answers (RFC 9111). It answers again without asking the server while HTTP allows it, and asks whether what is stored still holds.</summary>
    /// <value><see langword="null"/> by default: every call is sent.</value>
    /// <example><code>session.Cache = new HttpCache();</code></example>
    /// <exception cref="PlatformNotSupportedException">In a browser, which has a cache of its own.</exception>
    public HttpCache? Cache { get => _additions?.Cache?.Cache; [UnsupportedOSPlatform(Unsupported.Browser)] set => Additions.SetCache(Unsupported.InBrowser(value, null, "Session.Cache", CacheRemedy)); }

    /// <summary>What learns the rate limits of servers, and lets a call wait before it is sent when it would be refused. Sessions may share one.</summary>
    /// <value><see langword="null"/> by default: every call is sent at once. A client with <c>[RateLimit]</c> gives its session one.</value>
    /// <example><code>session.Limits = new RateLimits();</code></example>
    public RateLimits? Limits { get => _additions?.Limits; set => Additions.Limits = value; }

    /// <summary>The clock of timeouts, cookies and <see cref="Response.Elapsed"/>.</summary>
    /// <value><see cref="System.TimeProvider.System"/> by default.</value>
    public TimeProvider TimeProvider
    {
        get => field ?? TimeProvider.System;
        set
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            Volatile.Read(ref _jar).TimeProvider = value;
        }
    }

    /// <summary>Ends the session. Calls under way go on to their end, redirects included; calls that start afterwards throw <see cref="ObjectDisposedException"/>.</summary>
    /// <remarks>
    /// A <see cref="ConnectionPool"/> lives on. A message handler that the session was given is disposed when the last call under way has ended. The next page of a <c>Paged&lt;T&gt;</c> and a
    /// reconnection are calls of their own. To end calls, cancel their tokens.
    /// </remarks>
    public void Dispose()
    {
        _disposed = true;
        _additions?.Cache?.End();
        if (_ownsTransport) _transport.Dispose();
    }

    private SessionAdditions Additions => _additions ?? Interlocked.CompareExchange(ref _additions, new(), null) ?? _additions;

    internal static TimeSpan CheckTimeout(TimeSpan value) =>
        value == System.Threading.Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value.TotalMilliseconds <= int.MaxValue)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A timeout is positive and at most 24 days, or Timeout.InfiniteTimeSpan.");
}
