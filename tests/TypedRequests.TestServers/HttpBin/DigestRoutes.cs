using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>
/// Digest authentication (RFC 7616). httpbin keeps its state in cookies: <c>fake</c> is asked for with <c>?require-cookie=1</c>,
/// <c>stale_after</c> counts the answers until a nonce goes stale, <c>last_nonce</c> is the one that may not come again.
/// </summary>
internal static class DigestRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/digest-auth/{qop}/{user}/{passwd}", AnswerAsync);
        routes.Get("/digest-auth/{qop}/{user}/{passwd}/{algorithm}", AnswerAsync);
        routes.Get("/digest-auth/{qop}/{user}/{passwd}/{algorithm}/{stale_after}", AnswerAsync);
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        var cookies = CookieText.Parse(headers.Cookie.ToString()).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Value);
        var needsCookie = context.Request.Query["require-cookie"].FirstOrDefault()?.ToLowerInvariant() is "1" or "t" or "true";
        if (!DigestAnswer.TryParse(headers.Authorization.ToString(), out var answer) || (needsCookie && headers.Cookie.Count == 0))
            await Challenge(context, stale: false, lastNonce: null);
        else if (needsCookie && cookies.GetValueOrDefault("fake") is not "fake_value")
            await RefuseWithoutCookie(context);
        else if (cookies.GetValueOrDefault("last_nonce") == answer.Nonce || cookies.GetValueOrDefault("stale_after") is "0")
            await Challenge(context, stale: true, answer.Nonce);
        else if (!await answer.ProvesAsync(context.Request, context.Value("passwd")))
            await Challenge(context, stale: false, answer.Nonce);
        else
            await Accept(context, cookies.GetValueOrDefault("stale_after"));
    }

    private static Task Challenge(HttpContext context, bool stale, string? lastNonce)
    {
        var algorithm = context.Request.RouteValues["algorithm"] is "SHA-256" or "SHA-512" ? context.Value("algorithm") : "MD5";
        var qop = context.Value("qop") is "auth" or "auth-int" ? context.Value("qop") : "auth, auth-int";
        var (nonce, opaque) = (RandomHash(algorithm), RandomHash(algorithm));
        context.Response.Headers.WWWAuthenticate = $"Digest realm=\"me@kennethreitz.com\", nonce=\"{nonce}\", qop=\"{qop}\", " +
            $"opaque=\"{opaque}\", algorithm={algorithm}, stale={(stale ? "TRUE" : "FALSE")}";
        SetCookie(context, "stale_after", context.Request.RouteValues["stale_after"] as string ?? "never");
        if (lastNonce is not null) SetCookie(context, "last_nonce", lastNonce);
        SetCookie(context, "fake", "fake_value");
        return Reply.Empty(context, 401);
    }

    private static Task RefuseWithoutCookie(HttpContext context)
    {
        context.Response.StatusCode = 403;
        SetCookie(context, "fake", "fake_value");
        return Reply.Json(context, new JsonObject { ["errors"] = new JsonArray("missing cookie set on challenge") });
    }

    private static Task Accept(HttpContext context, string? staleAfter)
    {
        SetCookie(context, "fake", "fake_value");
        if (staleAfter is { Length: > 0 })
        {
            var next = int.TryParse(staleAfter, CultureInfo.InvariantCulture, out var left) ? (left - 1).ToString(CultureInfo.InvariantCulture) : "never";
            SetCookie(context, "stale_after", next);
        }

        return Reply.Json(context, new JsonObject { ["authenticated"] = true, ["user"] = context.Value("user") });
    }

    private static void SetCookie(HttpContext context, string name, string value) =>
        CookieText.Append(context, CookieText.Set(name, value, secure: false));

    private static string RandomHash(string algorithm) => DigestAnswer.Hash(algorithm, RandomNumberGenerator.GetBytes(16));
}
