using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.Samples;

/// <summary>Comments listed, shown and written.</summary>
internal static class CommentRoutes
{
    public static void Map(IEndpointRouteBuilder routes, GitHubStore store)
    {
        routes.MapGet(IssueRoutes.Pattern + "/{number:int}/comments", (RequestDelegate)(context => List(context, store)));
        routes.MapPost(IssueRoutes.Pattern + "/{number:int}/comments", (RequestDelegate)(context => AddAsync(context, store)));
        routes.MapGet(IssueRoutes.Pattern + "/comments/{id:long}", (RequestDelegate)(context => Show(context, store)));
    }

    private static Task List(HttpContext context, GitHubStore store) => IssueRoutes.Find(context, store) is { } issue
        ? GitHubReply.Page(context, store.Comments(issue.Number), GitHubReply.Write(context).Comment)
        : GitHubReply.NotFound(context);

    private static Task Show(HttpContext context, GitHubStore store) =>
        store.Comment(long.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture)) is { } comment
            ? GitHubReply.Json(context, GitHubReply.Write(context).Comment(comment))
            : GitHubReply.NotFound(context);

    private static async Task AddAsync(HttpContext context, GitHubStore store)
    {
        if (IssueRoutes.Find(context, store) is not { } issue)
        {
            await GitHubReply.NotFound(context);
        }
        else if (GitHubFrame.SignedIn(context) is not { } user)
        {
            await GitHubReply.NotSignedIn(context);
        }
        else if (await RequestBody.ReadAsync(context) is { } body)
        {
            if (body.Text("body") is not { Length: > 0 } text)
            {
                await GitHubReply.Invalid(context, "IssueComment", "body", "missing_field");
                return;
            }

            var comment = store.AddComment(issue.Number, user, text);
            var json = GitHubReply.Write(context).Comment(comment);
            context.Response.Headers.Location = json["url"]!.ToString();
            await GitHubReply.Json(context, json, StatusCodes.Status201Created);
        }
    }
}
