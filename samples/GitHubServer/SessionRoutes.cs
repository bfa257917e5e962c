using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.Samples;

/// <summary>Signing in with a form, which sets a cookie; signing out; who am I.</summary>
internal static class SessionRoutes
{
    public const string CookieName = "user_session";

    public static void Map(IEndpointRouteBuilder routes, GitHubStore store)
    {
        routes.MapPost("/session", (RequestDelegate)(context => SignInAsync(context, store)));
        routes.MapDelete("/session", (RequestDelegate)(context => SignOut(context, store)));
        routes.MapGet("/user", (RequestDelegate)(context => GitHubFrame.SignedIn(context) is { } user
            ? GitHubReply.Json(context, GitHubReply.Write(context).User(user))
            : GitHubReply.NotSignedIn(context)));
    }

    private static async Task SignInAsync(HttpContext context, GitHubStore store)
    {
        if (!context.Request.HasFormContentType)
        {
            await GitHubReply.Problem(context, 415, "Sign in with a form: login and password.");
            return;
        }

        var form = await context.Request.ReadFormAsync();
        if (store.SignIn(form["login"], form["password"]) is not { } session)
        {
            await GitHubReply.Problem(context, 401, "Bad credentials");
            return;
        }

        context.Response.Cookies.Append(CookieName, session, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = "/user";
    }

    private static Task SignOut(HttpContext context, GitHubStore store)
    {
        if (context.Request.Cookies[CookieName] is { } session) store.SignOut(session);
        context.Response.Cookies.Delete(CookieName);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
