using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.Samples;

/// <summary>The page and what it loads: five files within the assembly, nothing from anywhere else.</summary>
internal static class Page
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapFile(routes, "/", "index.html", "text/html; charset=utf-8");
        MapFile(routes, "/issues/{number:int}", "index.html", "text/html; charset=utf-8"); // each issue has an address
        MapFile(routes, "/icon.svg", "icon.svg", "image/svg+xml");
        MapFile(routes, "/board.css", "board.css", "text/css; charset=utf-8");
        MapFile(routes, "/markdown.js", "markdown.js", "text/javascript; charset=utf-8");
        MapFile(routes, "/board.js", "board.js", "text/javascript; charset=utf-8");
    }

    private static void MapFile(IEndpointRouteBuilder routes, string path, string name, string contentType) => routes.MapGet(path, (HttpContext context, Visitor visitors) =>
    {
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'";
        _ = visitors.Of(context);
        return Results.Stream(typeof(Page).Assembly.GetManifestResourceStream(name)!, contentType); // embedded by the project file
    });
}
