using System.Net;
using System.Runtime.Versioning;

namespace TypedRequests;

/// <summary>What sends messages: our pool's handler or a foreign one, and the idle exchanges of those who share it.</summary>
internal sealed class Transport(HttpMessageHandler handler, bool isOwn, bool disposeHandler) : IDisposable
{
    private readonly HttpMessageInvoker _invoker = new(handler, disposeHandler);
    private readonly SlotPool<Exchange> _exchanges = new(Environment.ProcessorCount * 8);
    private bool _checked = isOwn;
    private bool _isClosing;
    private int _calls;

    // DelegatingHandler.Send passes by a handler that has overridden SendAsync alone, and without reflection nothing tells which have.
    private bool _waits = !isOwn && handler is DelegatingHandler;

    /// <summary>Whether the handler is our pool's: it sends synchronously, and lets go of the token when the response is read.</summary>
    internal bool IsOwn { get; } = isOwn;

    /// <summary>Whether the handler below may follow redirects without a way to find out.</summary>
    internal bool MayHideRedirects { get; init; }

    /// <summary>Whether handlers stand between the session and what sends, so that a request may be sent more than once.</summary>
    internal bool MayRepeat { get; } = !isOwn && CookieTrackingHandler.PutBefore(handler);

    internal Version Version { get; init; } = HttpVersion.Version20;

    internal HttpVersionPolicy VersionPolicy { get; init; } = HttpVersionPolicy.RequestVersionOrLower;

    internal Exchange Rent() => _exchanges.Rent() ?? new Exchange(this);

    internal bool Return(Exchange exchange) => _exchanges.Return(exchange);

    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        // In a browser fetch follows redirects and keeps cookies, even if the handler says otherwise.
        if (!OperatingSystem.IsBrowser() && !_checked) CheckForeign();
        return _invoker.SendAsync(message, cancellationToken);
    }

    /// <summary>Whether synchronous calls go through the handler's asynchronous method, and wait.</summary>
    internal bool Waits => Volatile.Read(ref _waits);

    /// <summary>Sends synchronously; null if the handler cannot, which is known from then on.</summary>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    internal HttpResponseMessage? Send(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (!_checked) CheckForeign();
        try
        {
            return _invoker.Send(message, cancellationToken);
        }
        catch (NotSupportedException) when (!IsOwn && handler is not (SocketsHttpHandler or HttpClientHandler))
        {
            // What HttpMessageHandler.Send does where it is not overridden, before anything is sent.
            Volatile.Write(ref _waits, true);
            return null;
        }
    }

    /// <summary>A call starts. Only calls over a handler of the session's own are counted: a pool is not the session's to close.</summary>
    internal void Enter()
    {
        if (!IsOwn) Interlocked.Increment(ref _calls);
    }

    /// <summary>A call has ended; the last one of a session that was disposed meanwhile closes the handler.</summary>
    internal void Leave()
    {
        if (!IsOwn && Interlocked.Decrement(ref _calls) == 0 && Volatile.Read(ref _isClosing)) _invoker.Dispose();
    }

    /// <summary>Closes the handler, or lets the calls under way do so when they have ended.</summary>
    public void Dispose()
    {
        Volatile.Write(ref _isClosing, true);
        Interlocked.MemoryBarrier(); // of a call that ends now, one of the two sees the other
        if (Volatile.Read(ref _calls) == 0) _invoker.Dispose();
    }

    /// <summary>What the connections are doing; null over a handler that is no pool's.</summary>
    internal ConnectionWatch? Watch => OperatingSystem.IsBrowser() ? null : ConnectionWatch.Of(End as SocketsHttpHandler);

    /// <summary>The proxy that a call goes through, without userinfo; null when there is none, or when it cannot be found out.</summary>
    internal Uri? ProxyOf(Uri url)
    {
        try
        {
            return Proxy is { } proxy && !proxy.IsBypassed(url) && proxy.GetProxy(url) is { IsAbsoluteUri: true } named && named != url ? ProxyText.ForHandler(named) : null;
        }
        catch (Exception foreign) when (foreign is not OutOfMemoryException)
        {
            // The caller's own IWebProxy threw; the failure that this would only describe is more important.
            return null;
        }
    }

    /// <summary>Why the proxy that a call would go through cannot be used; null when it can.</summary>
    internal string? RefusedProxy(Uri url)
    {
        if (Proxy is ProxyEnvironment environment) return environment.Refused(url)?.Fault;
        return Proxy is { } proxy && !proxy.IsBypassed(url) && proxy.GetProxy(url) is { IsAbsoluteUri: true } named && ProxyText.ForHandler(named) is null
            ? $"the proxy {named.Scheme}://{named.Authority} is of no scheme that works; {ProxyText.Schemes} do"
            : null;
    }

    /// <summary>The limit that a connection has exceeded; null when the time that is over is another one.</summary>
    internal TimeSpan? ConnectTimeoutOf(TimeoutException timeout) =>
        !OperatingSystem.IsBrowser() && End is SocketsHttpHandler sockets && timeout.Message.Contains("ConnectTimeout", StringComparison.Ordinal) ? sockets.ConnectTimeout : null;

    /// <summary>The handler at the end of the chain.</summary>
    private HttpMessageHandler End
    {
        get
        {
            var end = handler;
            while (end is DelegatingHandler { InnerHandler: { } inner }) end = inner;
            return end;
        }
    }

    private IWebProxy? Proxy => OperatingSystem.IsBrowser() ? null : End switch
    {
        SocketsHttpHandler { UseProxy: true } sockets => sockets.Proxy ?? HttpClient.DefaultProxy,
        HttpClientHandler { UseProxy: true } client => client.Proxy ?? HttpClient.DefaultProxy,
        _ => null,
    };

    /// <summary>A handler that follows redirects or keeps cookies would do so behind the session's back, with credentials and without history.</summary>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    private void CheckForeign()
    {
        var (redirects, cookies) = End switch
        {
            SocketsHttpHandler sockets => (sockets.AllowAutoRedirect, sockets.UseCookies),
            HttpClientHandler client => (client.AllowAutoRedirect, client.UseCookies),
            _ => (false, false),
        };
        if (redirects) throw Refused("AllowAutoRedirect", "follows redirects");
        if (cookies) throw Refused("UseCookies", "keeps cookies");
        _checked = true;
    }

    private static InvalidOperationException Refused(string property, string does) =>
        new($"The session's message handler {does} itself, which would bypass the session's own rules. Set {property} = false on it, or create the session over a ConnectionPool.");
}
