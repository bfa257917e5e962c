using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>
/// Gives the chain of each session its end: before all that was said of the name or of all clients (<c>ConfigureHttpClientDefaults</c>), so that it is heard, in whatever
/// order it was registered.
/// </summary>
internal sealed class SessionHandlerFilter(SessionNames names, IOptionsMonitor<HttpClientFactoryOptions> clients) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        if (builder.Name is { } name && names.Contains(name))
            Build(builder, name, next);
        else
            next(builder);
    };

    private void Build(HttpMessageHandlerBuilder builder, string name, Action<HttpMessageHandlerBuilder> next)
    {
        var chain = builder.Services.GetRequiredService<SessionChains>().Get(name);
        var isConfigured = clients.Get(name).HttpMessageHandlerBuilderActions.Count > 0;
        // UseSocketsHttpHandler sets up the handler that it finds, if it is one of its kind: it finds one with our settings, which no other chain has.
        builder.PrimaryHandler = isConfigured ? new ConnectionPool(chain.PoolOptions).Handler : new PoolHandler(chain.Pool);
        next(builder);
        if (ResilienceOf(builder.Services, name) is { } resilience)
            builder.AdditionalHandlers.Insert(0, resilience); // in front of all others, which then run once per attempt
    }

    private static ResilienceHandler? ResilienceOf(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<IOptionsMonitor<HttpSessionOptions>>().Get(name);
        var pipeline = options.Resilience ?? (options.Retry is { } retry ? HttpRetry.CreatePipeline(retry, services.GetService<TimeProvider>()) : null);
        return pipeline is null ? null : new ResilienceHandler(pipeline);
    }
}
