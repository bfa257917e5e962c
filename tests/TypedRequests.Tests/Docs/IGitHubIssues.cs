namespace TypedRequests.Tests.Docs;

/// <summary>The annotated interface of the design's page, as it stands there.</summary>
[TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower)]
[Header("Accept", "application/vnd.github+json")]
public interface IGitHubIssues
{
    /// <summary>One issue of a repository.</summary>
    [Get("/repos/{owner}/{repo}/issues/{number}")]
    Task<Issue> GetIssue(string owner, string repo, int number, CancellationToken cancellationToken = default);

    [Get("/repos/{owner}/{repo}/issues{?state,page}")]
    Task<IReadOnlyList<Issue>> ListIssues(string owner, string repo, IssueState? state = null, int? page = null);

    [Get("/repos/{owner}/{repo}/issues/{number}/comments")]
    Paged<Comment> ListComments(string owner, string repo, int number);

    [Post("/repos/{owner}/{repo}/issues")]
    Task<Response<Issue>> CreateIssue(string owner, string repo, NewIssue issue);

    [Get("/repos/{owner}/{repo}/issues/{number}")]
    [NullOn(404)]
    Task<Issue?> FindIssue(string owner, string repo, int number);

    [Patch("/repos/{owner}/{repo}/issues/{number}")]
    [Error<ValidationProblem>(422)]
    Task<Issue> EditIssue(string owner, string repo, int number, [Body] IssuePatch patch, RequestOptions? options = null);
}
