using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.Browser.Tests.Page;

/// <summary>Requests as they were seen, redirects, codings, statuses, a cookie.</summary>
internal static class EchoRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Map("/echo/{name}", EchoAsync);
        routes.Map("/closed/echo", EchoAsync);
        routes.MapGet("/redirect", static context =>
        {
            context.Response.Redirect("/echo/landed");
            return Task.CompletedTask;
        });
        routes.MapGet("/sign-in", static context =>
        {
            context.Response.Cookies.Append("flavour", "oatmeal", new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
            return context.Response.WriteAsync("signed in");
        });
        routes.MapGet("/status/{code:int}", static context =>
        {
            context.Response.StatusCode = int.Parse((string)context.GetRouteValue("code")!);
            context.Response.ContentType = "application/problem+json";
            return context.Response.WriteAsync("""{"title":"missing","detail":"there is none"}""");
        });
        routes.MapGet("/bytes/{count:int}", static context => context.Response.Body.WriteAsync(new byte[int.Parse((string)context.GetRouteValue("count")!)]).AsTask());
        routes.MapGet("/coded/{coding}", CodeAsync);
    }

    private static async Task EchoAsync(HttpContext context)
    {
        var request = context.Request;
        var body = await new StreamReader(request.Body, Encoding.Latin1).ReadToEndAsync();
        // As it was written: Path is decoded.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?', 2);
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(new
        {
            request.Method,
            Path = target[0],
            Query = target is [_, var query] ? "?" + query : "",
            Headers = request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString()),
            Body = body,
        });
    }

    private static async Task CodeAsync(HttpContext context)
    {
        var coding = (string)context.GetRouteValue("coding")!;
        context.Response.Headers.ContentEncoding = coding;
        await using Stream coded = coding switch
        {
            "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true),
            _ => new BrotliStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true),
        };
        await coded.WriteAsync("decoded once"u8.ToArray());
    }
}
