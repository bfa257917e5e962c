namespace TypedRequests.Samples;

/// <summary>GitHub's issues: this interface is all there is to write.</summary>
[TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower)]
[Header("Accept", "application/vnd.github+json")]
public interface IGitHubIssues
{
    /// <summary>One issue, and the response that it came in.</summary>
    [Get("/repos/{owner}/{repo}/issues/{number}")]
    Task<Response<Issue>> GetIssue(string owner, string repo, int number, CancellationToken cancellationToken = default);

    /// <summary>The comments on an issue, page by page as they are read.</summary>
    [Get("/repos/{owner}/{repo}/issues/{number}/comments{?per_page}")]
    Paged<Comment> ListComments(string owner, string repo, int number, int perPage);
}
