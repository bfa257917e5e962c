using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Cookies shown, set and deleted.</summary>
internal static class CookieRoutes
{
    // Set by the scripts of httpbin.org's own pages, and hidden without ?show_env.
    private static readonly HashSet<string> s_pageCookies =
        ["_gauges_unique", "_gauges_unique_year", "_gauges_unique_month", "_gauges_unique_day", "_gauges_unique_hour", "__utmz", "__utma", "__utmb"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/cookies", Show);
        routes.Get("/cookies/set", context => Change(context, Asked(context), CookieText.Set));
        routes.Get("/cookies/set/{name}/{value}", context => Change(context, [new(context.Value("name"), context.Value("value"))], CookieText.Set));
        routes.Get("/cookies/delete", context => Change(context, Asked(context), (name, _, _) => CookieText.Delete(name)));
    }

    private static Task Show(HttpContext context)
    {
        var all = context.Request.Query.ContainsKey("show_env");
        var cookies = new JsonObject();
        foreach (var (name, value) in CookieText.Parse(context.Request.Headers.Cookie.ToString()))
            if (all || !s_pageCookies.Contains(name)) cookies.TryAdd(name, value);
        return Reply.Json(context, new JsonObject { ["cookies"] = cookies });
    }

    private static IEnumerable<KeyValuePair<string, string>> Asked(HttpContext context) =>
        EchoedUrl.Split(context.Request.QueryString.Value).DistinctBy(pair => pair.Key);

    private static Task Change(HttpContext context, IEnumerable<KeyValuePair<string, string>> cookies, Func<string, string, bool, string> line)
    {
        foreach (var (name, value) in cookies) CookieText.Append(context, line(name, value, context.Request.IsHttps));
        return Reply.Redirect(context, "/cookies");
    }
}
