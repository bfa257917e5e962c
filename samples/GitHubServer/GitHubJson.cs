using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TypedRequests.Samples;

/// <summary>Issues, comments and users with all the members that GitHub gives them.</summary>
internal sealed class GitHubJson(Uri api)
{
    private const string Site = "https://github.com";

    public JsonObject Issue(StoredIssue issue, int comments)
    {
        var url = $"{api}repos/psf/requests/issues/{issue.Number}";
        return new()
        {
            ["url"] = url,
            ["repository_url"] = $"{api}repos/psf/requests",
            ["labels_url"] = $"{url}/labels{{/name}}",
            ["comments_url"] = $"{url}/comments",
            ["events_url"] = $"{url}/events",
            ["html_url"] = $"{Site}/psf/requests/issues/{issue.Number}",
            ["id"] = issue.Id,
            ["node_id"] = NodeId("Issue", issue.Id),
            ["number"] = issue.Number,
            ["title"] = issue.Title,
            ["user"] = User(issue.User),
            ["labels"] = new JsonArray([.. issue.Labels.Select(Label)]),
            ["state"] = issue.State,
            ["locked"] = false,
            ["assignee"] = null,
            ["assignees"] = new JsonArray(),
            ["milestone"] = null,
            ["comments"] = comments,
            ["created_at"] = Time(issue.CreatedAt),
            ["updated_at"] = Time(issue.UpdatedAt),
            ["closed_at"] = issue.ClosedAt is { } closed ? Time(closed) : null,
            ["author_association"] = Association(issue.User),
            ["type"] = null,
            ["active_lock_reason"] = null,
            ["body"] = issue.Body,
            ["closed_by"] = null,
            ["reactions"] = Reactions(url),
            ["timeline_url"] = $"{url}/timeline",
            ["performed_via_github_app"] = null,
            ["state_reason"] = issue.ClosedAt is null ? null : "completed",
        };
    }

    public JsonObject Comment(StoredComment comment)
    {
        var url = $"{api}repos/psf/requests/issues/comments/{comment.Id}";
        return new()
        {
            ["url"] = url,
            ["html_url"] = $"{Site}/psf/requests/issues/{comment.IssueNumber}#issuecomment-{comment.Id}",
            ["issue_url"] = $"{api}repos/psf/requests/issues/{comment.IssueNumber}",
            ["id"] = comment.Id,
            ["node_id"] = NodeId("IssueComment", comment.Id),
            ["user"] = User(comment.User),
            ["created_at"] = Time(comment.CreatedAt),
            ["updated_at"] = Time(comment.CreatedAt),
            ["author_association"] = Association(comment.User),
            ["body"] = comment.Body,
            ["reactions"] = Reactions(url),
            ["performed_via_github_app"] = null,
        };
    }

    public JsonObject User(StoredUser user)
    {
        var url = $"{api}users/{user.Login}";
        return new()
        {
            ["login"] = user.Login,
            ["id"] = user.Id,
            ["node_id"] = NodeId("User", user.Id),
            ["avatar_url"] = $"https://avatars.githubusercontent.com/u/{user.Id}?v=4",
            ["gravatar_id"] = "",
            ["url"] = url,
            ["html_url"] = $"{Site}/{user.Login}",
            ["followers_url"] = $"{url}/followers",
            ["following_url"] = $"{url}/following{{/other_user}}",
            ["gists_url"] = $"{url}/gists{{/gist_id}}",
            ["starred_url"] = $"{url}/starred{{/owner}}{{/repo}}",
            ["subscriptions_url"] = $"{url}/subscriptions",
            ["organizations_url"] = $"{url}/orgs",
            ["repos_url"] = $"{url}/repos",
            ["events_url"] = $"{url}/events{{/privacy}}",
            ["received_events_url"] = $"{url}/received_events",
            ["type"] = "User",
            ["user_view_type"] = "public",
            ["site_admin"] = false,
        };
    }

    private JsonNode Label(string name, int index) => new JsonObject
    {
        ["id"] = 136616760 + name.Length,
        ["node_id"] = NodeId("Label", 136616760 + name.Length),
        ["url"] = $"{api}repos/psf/requests/labels/{Uri.EscapeDataString(name)}",
        ["name"] = name,
        ["color"] = index == 0 ? "0b02e1" : "fef2c0",
        ["default"] = false,
        ["description"] = null,
    };

    private static JsonObject Reactions(string url) => new()
    {
        ["url"] = $"{url}/reactions",
        ["total_count"] = 0,
        ["+1"] = 0,
        ["-1"] = 0,
        ["laugh"] = 0,
        ["hooray"] = 0,
        ["confused"] = 0,
        ["heart"] = 0,
        ["rocket"] = 0,
        ["eyes"] = 0,
    };

    private static string Association(StoredUser user) => user.Login is "kennethreitz" ? "MEMBER" : "NONE";

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string NodeId(string kind, long id) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes($"{kind.Length.ToString("00", CultureInfo.InvariantCulture)}:{kind}{id}"));
}
