namespace TypedRequests;

/// <summary>What a session sends through: the chain of the moment, so that no session holds on to handlers that the factory has exchanged.</summary>
internal sealed class SessionHandler(SessionChain chain) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        (request.Version, request.VersionPolicy) = (chain.PoolOptions.HttpVersion, chain.PoolOptions.HttpVersionPolicy);
        return chain.Invoker().SendAsync(request, cancellationToken);
    }
}
