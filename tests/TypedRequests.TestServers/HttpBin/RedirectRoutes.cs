using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Chains of redirects, relative and absolute, and a redirect to anywhere.</summary>
internal static class RedirectRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/redirect/{n:int}", context => Follow(context, IsAbsolute(context) ? "absolute" : "relative"));
        routes.Get("/absolute-redirect/{n:int}", context => Follow(context, "absolute"));
        routes.Get("/relative-redirect/{n:int}", FollowBare);
        routes.Any("/redirect-to", FollowTo);
    }

    private static Task Follow(HttpContext context, string kind)
    {
        var target = Next(context, kind);
        return Reply.Redirect(context, kind is "absolute" ? $"{context.Request.Scheme}://{context.Request.Host}{target}" : target);
    }

    private static Task FollowBare(HttpContext context)
    {
        context.Response.Headers.Location = Next(context, "relative");
        return Reply.Empty(context, 302);
    }

    private static string Next(HttpContext context, string kind) => context.Number("n") switch
    {
        < 1 => throw new FormatException("A chain has at least one redirect."),
        1 => "/get",
        var n => $"/{kind}-redirect/{n - 1}",
    };

    private static bool IsAbsolute(HttpContext context) =>
        string.Equals(context.Request.Query["absolute"].FirstOrDefault(), "true", StringComparison.OrdinalIgnoreCase);

    private static Task FollowTo(HttpContext context)
    {
        var url = context.Option("url") ?? throw new KeyNotFoundException("url");
        var status = context.Option("status_code") is { } asked ? int.Parse(asked) : 302;
        context.Response.Headers.Location = EscapeTwice(url);
        return Reply.Empty(context, status is >= 300 and < 400 ? status : 302);
    }

    /// <summary>httpbin hands UTF-8 bytes to a framework that takes them for Latin-1 and escapes them as UTF-8 once more.</summary>
    private static string EscapeTwice(string url)
    {
        var location = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(url))
            location.Append(b is > 0x20 and < 0x7F && !"\"<>\\^`|".Contains((char)b) ? ((char)b).ToString() : Uri.EscapeDataString(((char)b).ToString()));
        return location.ToString();
    }
}
