using Microsoft.Extensions.Http;

namespace TypedRequests;

/// <summary>Lets a session see every response of its chain where the primary handler is its user's choice; the pool's own handler does so by itself.</summary>
internal sealed class CookieTrackingFilter(SessionNames names) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (builder.Name is { } name && names.Contains(name) && builder.PrimaryHandler is not (PoolHandler or CookieTrackingHandler))
            builder.PrimaryHandler = new CookieTrackingHandler(builder.PrimaryHandler);
    };
}
