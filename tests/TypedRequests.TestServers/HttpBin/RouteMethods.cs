using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>The sets of methods that httpbin's routes answer.</summary>
internal static class RouteMethods
{
    private static readonly string[] s_any = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "TRACE"];

    public static void Get(this IEndpointRouteBuilder routes, string pattern, RequestDelegate answer) =>
        routes.MapMethods(pattern, ["HEAD", "GET"], answer);

    public static void Any(this IEndpointRouteBuilder routes, string pattern, RequestDelegate answer) => routes.MapMethods(pattern, s_any, answer);

    public static string Value(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;

    public static int Number(this HttpContext context, string name) => int.Parse(context.Value(name));

    /// <summary>The first query value of a name compared without case, as httpbin looks up the options of a route.</summary>
    public static string? Option(this HttpContext context, string name) => context.Request.Query[name] is [{ } first, ..] ? first : null;
}
