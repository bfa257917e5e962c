using Microsoft.AspNetCore.Http;

namespace TypedRequests.Samples;

/// <summary>Lets one page of another origin call GitHub, cookies included (CORS): it answers the browser's preflights, and says in each answer that the page may read it.</summary>
internal sealed class PageOrigin(RequestDelegate next, Uri page)
{
    private readonly string origin = page.GetLeftPart(UriPartial.Authority);

    public Task InvokeAsync(HttpContext context)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.Vary = "Origin";
        if (request.Headers.Origin != origin)
            return next(context);
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowCredentials = "true";
        if (!HttpMethods.IsOptions(request.Method))
            return next(context);
        headers.AccessControlAllowMethods = "GET, POST, PATCH, DELETE";
        headers.AccessControlAllowHeaders = "Content-Type, Last-Event-ID";
        headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
