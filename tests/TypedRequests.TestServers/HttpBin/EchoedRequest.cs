using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.TestServers;

/// <summary>A request as httpbin tells it back: <c>args</c>, <c>data</c>, <c>files</c>, <c>form</c>, <c>headers</c>, <c>json</c>, <c>method</c>, <c>origin</c>, <c>url</c>.</summary>
internal sealed class EchoedRequest
{
    // Headers that a platform's routers add: httpbin tells them only with ?show_env.
    private static readonly HashSet<string> s_routerHeaders = new(StringComparer.Ordinal)
    {
        "X-Varnish", "X-Request-Start", "X-Heroku-Queue-Depth", "X-Real-Ip", "X-Forwarded-Proto", "X-Forwarded-Protocol", "X-Forwarded-Ssl",
        "X-Heroku-Queue-Wait-Time", "X-Forwarded-For", "X-Heroku-Dynos-In-Use", "X-Forwarded-Port", "X-Request-Id", "Via", "Total-Route-Time",
        "Connect-Time",
    };

    private readonly HttpContext _context;
    private readonly EchoedBody _body;

    private EchoedRequest(HttpContext context, EchoedBody body) => (_context, _body) = (context, body);

    public static async Task<EchoedRequest> ReadAsync(HttpContext context) => new(context, await EchoedBody.ReadAsync(context));

    /// <summary>The named parts, in the order named.</summary>
    public JsonObject Tell(params ReadOnlySpan<string> parts)
    {
        var told = new JsonObject();
        foreach (var part in parts) told[part] = Part(part);
        return told;
    }

    private JsonNode? Part(string part) => part switch
    {
        "args" => EchoedUrl.Pairs(_context.Request.QueryString.Value),
        "data" => _body.Data,
        "files" => _body.Files,
        "form" => _body.Form,
        "headers" => Headers(),
        "json" => _body.Json,
        "method" => _context.Request.Method,
        "origin" => Origin(_context),
        "url" => EchoedUrl.Of(_context),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "httpbin tells no such part of a request"),
    };

    public static string Origin(HttpContext context) =>
        context.Request.Headers["X-Forwarded-For"] is [{ } forwarded, ..] ? forwarded : context.Connection.RemoteIpAddress!.ToString();

    private JsonObject Headers()
    {
        var all = _context.Request.Query.ContainsKey("show_env");
        var told = new JsonObject();
        foreach (var (name, values) in _context.Request.Headers)
        {
            var title = TitleCase(name);
            if (all || !s_routerHeaders.Contains(title)) told[title] = string.Join(',', values.ToArray());
        }

        return told;
    }

    /// <summary>A WSGI server keeps no spelling: <c>x-under_score</c> comes out as <c>X-Under-Score</c>.</summary>
    private static string TitleCase(string name) =>
        string.Join('-', name.Split('-', '_').Select(word => word is "" ? "" : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));
}
