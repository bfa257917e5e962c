using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Routes that tell the request back.</summary>
internal static class EchoRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/get", context => Tell(context, "args", "headers", "origin", "url"));
        foreach (var method in (ReadOnlySpan<string>)["POST", "PUT", "PATCH", "DELETE"])
            routes.MapMethods("/" + method.ToLowerInvariant(), [method], TellAll);
        routes.Any("/anything", TellMore);
        routes.Any("/anything/{**rest}", TellMore);
        routes.Get("/headers", context => Tell(context, "headers"));
        routes.Get("/ip", context => Reply.Json(context, new JsonObject { ["origin"] = EchoedRequest.Origin(context) }));
        routes.Get("/user-agent", TellUserAgent);
        routes.Get("/uuid", context => Reply.Json(context, new JsonObject { ["uuid"] = Guid.NewGuid().ToString() }));
    }

    public static async Task Tell(HttpContext context, params string[] parts) =>
        await Reply.Json(context, (await EchoedRequest.ReadAsync(context)).Tell(parts));

    private static Task TellAll(HttpContext context) => Tell(context, "args", "data", "files", "form", "headers", "json", "origin", "url");

    private static Task TellMore(HttpContext context) => Tell(context, "args", "data", "files", "form", "headers", "json", "method", "origin", "url");

    private static Task TellUserAgent(HttpContext context)
    {
        var sent = context.Request.Headers.UserAgent;
        return Reply.Json(context, new JsonObject { ["user-agent"] = sent.Count == 0 ? null : sent.ToString() });
    }
}
