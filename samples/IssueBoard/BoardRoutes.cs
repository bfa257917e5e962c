using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

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
        routes.MapPost("/api/issues/{number:int}/comments", (int number, NewComment comment, IGitHub github, CancellationToken cancellationToken) => github.AddComment(number, comment, cancellationToken));
        routes.MapGet("/api/live", (IGitHub github, CancellationToken cancellationToken) => TypedResults.ServerSentEvents(ListenAsync(github, cancellationToken)));
    }

    // The first event tells the page that it is connected: a stream that is silent so far does not reach it.
    private static async IAsyncEnumerable<SseItem<Comment?>> ListenAsync(IGitHub github, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new(null, "hello");
        await foreach (var said in github.Comments(cancellationToken))
            yield return new(said.Data, said.EventType) { EventId = said.EventId };
    }

    private static async Task<IResult> SignInAsync(SignIn form, IGitHub github, CancellationToken cancellationToken)
    {
        try
        {
            return Results.Json(await github.SignIn(form.Login, form.Password, cancellationToken));
        }
        catch (ApiException refused) when ((int)refused.StatusCode == 401)
        {
            return Results.Problem("GitHub does not know this name and password.", statusCode: 401);
        }
    }
}
