using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>The message handlers of a name, as the factory puts them together: over the pool of the name, checked when they are first used.</summary>
internal sealed class SessionChain : IDisposable
{
    private readonly IHttpMessageHandlerFactory factory;
    private readonly IOptionsMonitor<HttpClientFactoryOptions> clients;
    private readonly string name;
    private Link? current;

    public SessionChain(IHttpMessageHandlerFactory factory, IOptionsMonitor<HttpClientFactoryOptions> clients, IOptionsMonitor<HttpSessionOptions> sessions, string name)
    {
        (this.factory, this.clients, this.name) = (factory, clients, name);
        var options = sessions.Get(name);
        PoolOptions = options.Connections.ToPoolOptions();
        options.ConnectionSetups.ForEach(setup => setup(PoolOptions));
        Pool = new ConnectionPool(PoolOptions);
    }

    public ConnectionPool Pool { get; }

    public ConnectionPoolOptions PoolOptions { get; }

    /// <summary>Whether a handler of the chain asked HttpClient not to keep time, because it does so itself.</summary>
    public bool KeepsTime { get; private set; }

    /// <summary>A session over the pool, or over the handlers in front of it if there are any.</summary>
    public Session CreateSession() => Current().Handler is var handler && IsBare(handler) ? new Session(Pool) : new Session(new SessionHandler(this, handler));

    /// <summary>What sends a message through the handlers of today: the factory may exchange them, and sessions live on.</summary>
    public HttpMessageInvoker Invoker() => Current().Invoker;

    public void Dispose() => Pool.Dispose();

    private Link Current()
    {
        var handler = factory.CreateHandler(name);
        var link = Volatile.Read(ref current);
        if (link is not null && ReferenceEquals(link.Handler, handler))
            return link;
        KeepsTime = ChainRules.Check(name, handler, clients.Get(name).HttpClientActions);
        link = new Link(handler, new HttpMessageInvoker(handler, disposeHandler: false));
        Volatile.Write(ref current, link);
        return link;
    }

    // The factory's own tracking handler stands in front of everything.
    private static bool IsBare(HttpMessageHandler handler) => handler is DelegatingHandler { InnerHandler: PoolHandler };

    private sealed record Link(HttpMessageHandler Handler, HttpMessageInvoker Invoker);
}
