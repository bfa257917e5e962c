using System.Net;

namespace TypedRequests;

/// <summary>What sends messages: our pool's handler or a foreign one, and the idle exchanges of those who share it.</summary>
internal sealed class Transport(HttpMessageHandler handler, bool isOwn, bool disposeHandler) : IDisposable
{
    private readonly HttpMessageInvoker _invoker = new(handler, disposeHandler);
    private readonly SlotPool<Exchange> _exchanges = new(Environment.ProcessorCount * 8);
    private bool _checked = isOwn;

    /// <summary>Whether the handler is our pool's: it sends synchronously, and lets go of the token when the response is read.</summary>
    internal bool IsOwn { get; } = isOwn;

    internal Version Version { get; init; } = HttpVersion.Version20;

    internal HttpVersionPolicy VersionPolicy { get; init; } = HttpVersionPolicy.RequestVersionOrLower;

    internal Exchange Rent() => _exchanges.Rent() ?? new Exchange(this);

    internal bool Return(Exchange exchange) => _exchanges.Return(exchange);

    internal Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (!_checked) CheckForeign();
        return _invoker.SendAsync(message, cancellationToken);
    }

    internal HttpResponseMessage Send(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (!IsOwn)
        {
            throw new NotSupportedException(
                "A session over a message handler of one's own sends asynchronously only: await the Async method, or create the session over a ConnectionPool.");
        }

        return _invoker.Send(message, cancellationToken);
    }

    public void Dispose() => _invoker.Dispose();

    /// <summary>A handler that follows redirects or keeps cookies would do so behind the session's back, with credentials and without history.</summary>
    private void CheckForeign()
    {
        var innermost = handler;
        while (innermost is DelegatingHandler { InnerHandler: { } inner }) innermost = inner;
        var (redirects, cookies) = innermost switch
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
