using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.Samples;

/// <summary>What GitHub does around every call: asks for a user agent, counts it against the rate limit, and answers what no route does.</summary>
internal sealed class GitHubFrame(RequestDelegate next, GitHubStore store, RateLimiter limiter)
{
    private const string SignedInKey = "signed in";

    public async Task InvokeAsync(HttpContext context)
    {
        var user = store.UserOfSession(context.Request.Cookies[SessionRoutes.CookieName]);
        context.Items[SignedInKey] = user;
        var left = limiter.Count(user?.Login, context.Connection.RemoteIpAddress!.ToString());
        AddHeaders(context.Response.Headers, left);
        // Asking whether an answer still holds costs those nothing who have signed in.
        if (user is not null) context.Response.OnStarting(GiveBack, (context.Response, limiter, user.Login));
        if (context.Request.Headers.UserAgent.Count == 0)
            await GitHubReply.Problem(context, 403, "A request needs a User-Agent header.");
        else if (left.Remaining < 0)
            await GitHubReply.Problem(context, 403, $"API rate limit exceeded for {user?.Login ?? context.Connection.RemoteIpAddress!.ToString()}.");
        else
            await AnswerAsync(context);
    }

    /// <summary>The user whose session cookie the request carries, or null.</summary>
    public static StoredUser? SignedIn(HttpContext context) => (StoredUser?)context.Items[SignedInKey];

    private static Task GiveBack(object state)
    {
        var (response, limiter, login) = ((HttpResponse, RateLimiter, string))state;
        if (response.StatusCode == StatusCodes.Status304NotModified) AddHeaders(response.Headers, limiter.GiveBack(login));
        return Task.CompletedTask;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        await next(context);
        // A route that is not there, or not for this method: GitHub says "Not Found" to both.
        if (!context.Response.HasStarted && context.Response.StatusCode is 404 or 405) await GitHubReply.NotFound(context);
    }

    private static void AddHeaders(IHeaderDictionary headers, RateLimiter.Allowance left)
    {
        headers["X-GitHub-Media-Type"] = "github.v3; format=json";
        headers["X-GitHub-Request-Id"] = Guid.NewGuid().ToString("N")[..20].ToUpperInvariant();
        headers["X-RateLimit-Limit"] = left.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Math.Max(0, left.Remaining).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Used"] = Math.Min(left.Limit, left.Limit - left.Remaining).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = left.Reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Resource"] = "core";
    }
}
