using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.Samples;

/// <summary>Issues listed, shown, opened and edited.</summary>
internal static class IssueRoutes
{
    public const string Pattern = "/repos/{owner}/{repo}/issues";

    public static void Map(IEndpointRouteBuilder routes, GitHubStore store)
    {
        routes.MapGet(Pattern, (RequestDelegate)(context => List(context, store)));
        routes.MapPost(Pattern, (RequestDelegate)(context => OpenAsync(context, store)));
        routes.MapGet(Pattern + "/{number:int}", (RequestDelegate)(context =>
            Find(context, store) is { } issue ? Send(context, store, issue) : GitHubReply.NotFound(context)));
        routes.MapPatch(Pattern + "/{number:int}", (RequestDelegate)(context => EditAsync(context, store)));
    }

    /// <summary>The issue that the route names, or null.</summary>
    public static StoredIssue? Find(HttpContext context, GitHubStore store) =>
        HasRepository(context) ? store.Issue(int.Parse((string)context.Request.RouteValues["number"]!, CultureInfo.InvariantCulture)) : null;

    private static bool HasRepository(HttpContext context) =>
        GitHubStore.Has((string)context.Request.RouteValues["owner"]!, (string)context.Request.RouteValues["repo"]!);

    private static Task Send(HttpContext context, GitHubStore store, StoredIssue issue, int status = 200) =>
        GitHubReply.Json(context, GitHubReply.Write(context).Issue(issue, store.Comments(issue.Number).Count), status);

    private static Task List(HttpContext context, GitHubStore store)
    {
        if (!HasRepository(context)) return GitHubReply.NotFound(context);
        var state = context.Request.Query["state"].FirstOrDefault() ?? "open";
        if (state is not ("open" or "closed" or "all")) return GitHubReply.Invalid(context, "Issue", "state", "invalid");
        var json = GitHubReply.Write(context);
        return GitHubReply.Page(context, store.Issues(state), issue => json.Issue(issue, store.Comments(issue.Number).Count));
    }

    private static async Task OpenAsync(HttpContext context, GitHubStore store)
    {
        if (!HasRepository(context))
        {
            await GitHubReply.NotFound(context);
        }
        else if (GitHubFrame.SignedIn(context) is not { } user)
        {
            await GitHubReply.NotSignedIn(context);
        }
        else if (await RequestBody.ReadAsync(context) is { } body)
        {
            if (body.Text("title") is not { Length: > 0 } title)
            {
                await GitHubReply.Invalid(context, "Issue", "title", "missing_field");
                return;
            }

            var issue = store.AddIssue(user, title, body.Text("body"), Labels(body) ?? []);
            context.Response.Headers.Location = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}/{issue.Number}";
            await Send(context, store, issue, StatusCodes.Status201Created);
        }
    }

    private static async Task EditAsync(HttpContext context, GitHubStore store)
    {
        if (Find(context, store) is not { } issue)
            await GitHubReply.NotFound(context);
        else if (GitHubFrame.SignedIn(context) is null)
            await GitHubReply.NotSignedIn(context);
        else if (await RequestBody.ReadAsync(context) is { } body)
            await EditAsync(context, store, issue, body);
    }

    private static Task EditAsync(HttpContext context, GitHubStore store, StoredIssue issue, JsonObject body)
    {
        if (body.ContainsKey("title") && body.Text("title") is not { Length: > 0 })
            return GitHubReply.Invalid(context, "Issue", "title", "missing_field");
        if (body.ContainsKey("state") && body.Text("state") is not ("open" or "closed"))
            return GitHubReply.Invalid(context, "Issue", "state", "invalid");
        var changed = store.ChangeIssue(issue.Number, (before, now) => before with
        {
            Title = body.Text("title") ?? before.Title,
            // A null that is written empties the text; one that is left out keeps it.
            Body = body.ContainsKey("body") ? body.Text("body") : before.Body,
            Labels = Labels(body) ?? before.Labels,
            ClosedAt = body.Text("state") switch { "closed" => before.ClosedAt ?? now, "open" => null, _ => before.ClosedAt },
        });
        return Send(context, store, changed);
    }

    private static IReadOnlyList<string>? Labels(JsonObject body) =>
        body["labels"] is JsonArray labels ? [.. labels.OfType<JsonValue>().Select(label => label.ToString())] : null;
}
