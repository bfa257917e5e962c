using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TypedRequests.Samples;

/// <summary>What the page asks for. Each handler gets the client of its own visitor: one scope, one session, one jar.</summary>
internal static class BoardRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/me", async (IGitHub github, CancellationToken cancellationToken) => Results.Json(await github.FindUser(cancellationToken)));
        routes.MapPost("/api/session", SignInAsync);
        routes.MapDelete("/api/session", (IGitHub github, CancellationToken cancellationToken) => github.SignOut(cancellationToken));
        routes.MapGet("/api/issues", (IGitHub github, CancellationToken cancellationToken) => github.ListIssues(cancellationToken: cancellationToken));
        routes.MapGet("/api/issues/{number:int}/comments", (int number, IGitHub github, CancellationToken cancellationToken) => github.ListComments(number, cancellationToken: cancellationToken));
        routes.MapPost("/api/issues/{number:int}/comments", AddCommentAsync);
        routes.MapGet("/api/live", (IGitHub github, IHostApplicationLifetime host, CancellationToken cancellationToken) =>
            TypedResults.ServerSentEvents(ListenAsync(github, host.ApplicationStopping, cancellationToken)));
    }

    private static async Task<IResult> SignInAsync(SignIn form, HttpContext context, Visitor visitors, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(form.Login) || string.IsNullOrEmpty(form.Password)) return Results.Problem("Enter a name and a password.", statusCode: 400);
        visitors.Renew(context); // before the session is made, which keeps its cookies under the visitor's name
        try
        {
            return Results.Json(await context.RequestServices.GetRequiredService<IGitHub>().SignIn(form.Login, form.Password, cancellationToken));
        }
        catch (ApiException refused) when ((int)refused.StatusCode == 401)
        {
            return Results.Problem("GitHub does not know this name and password.", statusCode: 401);
        }
    }

    private static async Task<IResult> AddCommentAsync(int number, NewComment comment, IGitHub github, CancellationToken cancellationToken) => string.IsNullOrWhiteSpace(comment.Body)
        ? Results.Problem("A comment needs text.", statusCode: 400)
        : Results.Json(await github.AddComment(number, comment, cancellationToken));

    // The first event tells the page that it is connected: a stream that is silent so far does not reach it. The stream ends with the page and with the program.
    private static async IAsyncEnumerable<SseItem<Comment?>> ListenAsync(IGitHub github, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new(null, "hello");
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        await using var comments = github.Comments(ended.Token).GetAsyncEnumerator(ended.Token);
        while (await NextAsync(comments))
            yield return new(comments.Current.Data, comments.Current.EventType) { EventId = comments.Current.EventId };
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<SseItem<Comment>> comments)
    {
        try
        {
            return await comments.MoveNextAsync();
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
