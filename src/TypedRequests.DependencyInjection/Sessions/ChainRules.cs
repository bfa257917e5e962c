namespace TypedRequests;

/// <summary>What a chain of message handlers must not do behind a session's back.</summary>
internal static class ChainRules
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(100);

    /// <summary>Checks a chain and what was set for the HttpClient of its name. Returns whether a handler of the chain keeps time.</summary>
    /// <exception cref="InvalidOperationException">The chain follows redirects or keeps cookies, or something was set for a client that there will never be.</exception>
    public static bool Check(string name, HttpMessageHandler chain, IList<Action<HttpClient>> actions)
    {
        CheckEnd(name, chain);
        if (actions.Count == 0)
            return false;
        using var probe = new HttpClient(new PoolHandlerProbe());
        foreach (var action in actions)
            action(probe);
        CheckClient(name, probe);
        return probe.Timeout == Timeout.InfiniteTimeSpan;
    }

    private static void CheckEnd(string name, HttpMessageHandler chain)
    {
        // In a browser fetch follows redirects and keeps cookies, even if the handler says otherwise.
        if (OperatingSystem.IsBrowser())
            return;
        var end = chain;
        while (end is DelegatingHandler { InnerHandler: { } inner })
            end = inner;
        var (redirects, cookies) = end switch
        {
            SocketsHttpHandler sockets => (sockets.AllowAutoRedirect, sockets.UseCookies),
            HttpClientHandler client => (client.AllowAutoRedirect, client.UseCookies),
            _ => (false, false),
        };
        if (redirects || cookies)
        {
            throw new InvalidOperationException(
                $"The primary handler of the session '{name}', set for it or for all clients, {(cookies ? "keeps cookies, and would give one user's to all" : "follows redirects, with credentials and without history")}. "
                + $"Set {(cookies ? "UseCookies" : "AllowAutoRedirect")} = false on it, or leave the primary handler to AddHttpSession and use ConfigureConnections.");
        }
    }

    // A session is no HttpClient: what ConfigureHttpClient says would be lost without a word. A handler that keeps time itself says "no timeout", which is heard.
    private static void CheckClient(string name, HttpClient probe)
    {
        string? lost = probe switch
        {
            { BaseAddress: not null } => nameof(HttpClient.BaseAddress),
            _ when probe.DefaultRequestHeaders.Any() => nameof(HttpClient.DefaultRequestHeaders),
            _ when probe.Timeout != DefaultTimeout && probe.Timeout != Timeout.InfiniteTimeSpan => nameof(HttpClient.Timeout),
            _ when probe.MaxResponseContentBufferSize != int.MaxValue => nameof(HttpClient.MaxResponseContentBufferSize),
            _ when probe.DefaultRequestVersion != System.Net.HttpVersion.Version11 || probe.DefaultVersionPolicy != HttpVersionPolicy.RequestVersionOrLower => nameof(HttpClient.DefaultRequestVersion),
            _ => null,
        };
        if (lost is not null)
        {
            throw new InvalidOperationException(
                $"ConfigureHttpClient (for the name, or for all clients in ConfigureHttpClientDefaults) sets {lost} for '{name}', which is a session and no HttpClient: it would never be used. Set it in HttpSessionOptions, or in ConfigureConnections.");
        }
    }

    private sealed class PoolHandlerProbe : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("ConfigureHttpClient must not send.");
    }
}
