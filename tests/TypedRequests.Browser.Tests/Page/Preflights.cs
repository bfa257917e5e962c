using Microsoft.AspNetCore.Http;

namespace TypedRequests.Browser.Tests.Page;

/// <summary>Lets any page call, credentials included, and counts how often a browser asked first. What lies under <c>/closed</c> no other origin may call.</summary>
internal sealed class Preflights
{
    private int count;

    public int Count => Volatile.Read(ref count);

    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        if (request.Headers.Origin is not [{ } origin] || request.Path.StartsWithSegments("/closed"))
            return next(context);
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowCredentials = "true";
        headers.Vary = "Origin";
        if (!HttpMethods.IsOptions(request.Method))
            return next(context);
        Interlocked.Increment(ref count);
        headers.AccessControlAllowHeaders = request.Headers.AccessControlRequestHeaders;
        headers.AccessControlAllowMethods = request.Headers.AccessControlRequestMethod;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
