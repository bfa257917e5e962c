using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace TypedRequests.TestServers;

/// <summary>What httpbin does around every route: CORS headers, capital reason phrases, OPTIONS, and its pages for 404, 405 and 500.</summary>
internal sealed class HttpBinFrame(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(static state => Finish((HttpContext)state), context);
        try
        {
            await next(context);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or KeyNotFoundException or DecoderFallbackException)
        {
            // httpbin answers a query that it cannot parse with its framework's 500 page.
            context.Response.StatusCode = 500;
            await Reply.Html(context, Page(500));
            return;
        }

        if (context.Response.HasStarted || context.GetEndpoint() is { DisplayName: not "405 HTTP Method Not Supported" }) return;
        if (context.Response.StatusCode is 405) await AnswerOtherMethodAsync(context);
        else if (context.Response.StatusCode is 404) await Reply.Html(context, Page(404));
    }

    private static async Task AnswerOtherMethodAsync(HttpContext context)
    {
        context.Response.Headers.Allow = $"{context.Response.Headers.Allow}, OPTIONS";
        if (!HttpMethods.IsOptions(context.Request.Method))
        {
            await Reply.Html(context, Page(405));
            return;
        }

        context.Response.StatusCode = 200;
        await Reply.Html(context, "");
    }

    private static string Page(int status) =>
        $"<!doctype html>\n<title>{status} {ReasonPhrases.GetReasonPhrase(status)}</title>\n<p>There is nothing else to see here.</p>\n";

    private static Task Finish(HttpContext context)
    {
        var (request, headers) = (context.Request.Headers, context.Response.Headers);
        context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = Reason(context.Response.StatusCode);
        headers.AccessControlAllowOrigin = request.Origin.Count > 0 ? request.Origin : "*";
        headers.AccessControlAllowCredentials = "true";
        if (!HttpMethods.IsOptions(context.Request.Method)) return Task.CompletedTask;
        headers.AccessControlAllowMethods = "GET, POST, PUT, DELETE, PATCH, OPTIONS";
        headers.AccessControlMaxAge = "3600";
        if (request.AccessControlRequestHeaders.Count > 0) headers.AccessControlAllowHeaders = request.AccessControlRequestHeaders;
        return Task.CompletedTask;
    }

    /// <summary>Werkzeug knows some phrases from RFC 2616, and made up one.</summary>
    private static string Reason(int status) => status switch
    {
        413 => "REQUEST ENTITY TOO LARGE",
        414 => "REQUEST URI TOO LONG",
        416 => "REQUESTED RANGE NOT SATISFIABLE",
        511 => "NETWORK AUTHENTICATION FAILED",
        _ => ReasonPhrases.GetReasonPhrase(status) is { Length: > 0 } phrase ? phrase.ToUpperInvariant().Replace('-', ' ') : "UNKNOWN",
    };
}
