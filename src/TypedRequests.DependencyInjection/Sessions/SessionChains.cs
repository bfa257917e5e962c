using System.Collections.Concurrent;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>One chain for each name, made when it is first needed.</summary>
internal sealed class SessionChains(IHttpMessageHandlerFactory factory, IOptionsMonitor<HttpClientFactoryOptions> clients, IOptionsMonitor<HttpSessionOptions> sessions) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<SessionChain>> chains = new(StringComparer.Ordinal);

    public SessionChain Get(string name) =>
        chains.GetOrAdd(name, static (name, all) => new Lazy<SessionChain>(() => new SessionChain(all.factory, all.clients, all.sessions, name)), (factory, clients, sessions)).Value;

    public void Dispose()
    {
        foreach (var chain in chains.Values.Where(static chain => chain.IsValueCreated))
            chain.Value.Dispose();
    }
}
