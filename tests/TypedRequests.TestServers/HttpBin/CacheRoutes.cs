using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Conditional requests, cache headers, and headers of the caller's choice.</summary>
internal static partial class CacheRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/cache", Cache);
        routes.Get("/cache/{seconds:int}", CacheFor);
        routes.Get("/etag/{etag}", Match);
        routes.MapMethods("/response-headers", ["HEAD", "GET", "POST"], SendHeaders);
    }

    private static Task TellGet(HttpContext context) => EchoRoutes.Tell(context, "args", "headers", "origin", "url");

    private static Task Cache(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (headers.IfModifiedSince.Count > 0 || headers.IfNoneMatch.Count > 0) return StatusRoutes.Send(context, 304);
        context.Response.Headers.LastModified = TimeProvider.System.GetUtcNow().ToString("R");
        context.Response.Headers.ETag = Guid.NewGuid().ToString("N");
        return TellGet(context);
    }

    private static Task CacheFor(HttpContext context)
    {
        context.Response.Headers.CacheControl = $"public, max-age={context.Number("seconds")}";
        return TellGet(context);
    }

    private static Task Match(HttpContext context)
    {
        var etag = context.Value("etag");
        var unless = Tags(context.Request.Headers.IfNoneMatch.ToString());
        var only = Tags(context.Request.Headers.IfMatch.ToString());
        if (unless.Count == 0 && only.Count > 0 && !only.Contains(etag) && !only.Contains("*")) return StatusRoutes.Send(context, 412);
        context.Response.Headers.ETag = etag;
        return unless.Contains(etag) || unless.Contains("*") ? StatusRoutes.Send(context, 304) : TellGet(context);
    }

    private static List<string> Tags(string header) => [.. Tag().Matches(header).Select(match => match.Groups["tag"].Value)];

    [GeneratedRegex("""(?:W/)?"?(?<tag>[^",\s]+)"?""")]
    private static partial Regex Tag();

    /// <summary>The body tells the headers of the answer, its own length included: so it is written until the length holds.</summary>
    private static Task SendHeaders(HttpContext context)
    {
        var asked = EchoedUrl.Split(context.Request.QueryString.Value).ToList();
        foreach (var (name, value) in asked.Where(pair => !IsContent(pair.Key))) context.Response.Headers.Append(name, value);
        var types = asked.Where(pair => pair.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Value);
        string body = "", before;
        do
        {
            before = body;
            var told = new List<(string, JsonNode)> { ("Content-Length", $"{before.Length}") };
            told.AddRange(types.Prepend("application/json").Select(type => ("Content-Type", (JsonNode)type)));
            told.AddRange(asked.Where(pair => !IsContent(pair.Key)).Select(pair => (pair.Key, (JsonNode)pair.Value)));
            body = PythonJson.Sorted(EchoedUrl.Flatten(told));
        }
        while (body.Length != before.Length);
        context.Response.Headers.ContentType = types.Prepend("application/json").ToArray();
        return Reply.Bytes(context, Encoding.ASCII.GetBytes(body), contentType: null);
    }

    private static bool IsContent(string name) => name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) ||
        name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase);
}
