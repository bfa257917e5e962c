namespace TypedRequests;

/// <summary>What a session sends through: the chain of the moment, so that no session holds on to handlers that the factory has exchanged.</summary>
/// <param name="chain">The chain.</param>
/// <param name="today">Its first handler: who follows the handlers to their end, which does not change, finds what sends.</param>
internal sealed class SessionHandler(SessionChain chain, HttpMessageHandler today) : DelegatingHandler(today)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A browser chooses the version itself.
        if (!OperatingSystem.IsBrowser())
            (request.Version, request.VersionPolicy) = (chain.PoolOptions.HttpVersion, chain.PoolOptions.HttpVersionPolicy);
        return chain.Invoker().SendAsync(request, cancellationToken);
    }

    // The handlers are the factory's.
    protected override void Dispose(bool disposing)
    {
    }
}
