namespace TypedRequests.Testing.Tests.Pages;

[TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower)]
public interface IGitHubIssues
{
    [Get("/repos/{owner}/{repo}/issues/{number}")]
    Task<Issue> GetIssue(string owner, string repo, int number, CancellationToken cancellationToken = default);

    [Post("/repos/{owner}/{repo}/issues")]
    Task<Issue> CreateIssue(string owner, string repo, NewIssue issue, CancellationToken cancellationToken = default);

    [Get("/issues/{number}"), NullOn(404)]
    Task<Issue?> FindIssue(int number);

    [Delete("/issues/{number}")]
    Task<ApiResult<Issue, Refusal>> TryClose(int number);

    [Get("/issues")]
    Paged<Issue> ListIssues();

    [Get("/comments")]
    IAsyncEnumerable<Comment> Comments();

    [Get("/archive")]
    Task<Stream> Archive();
}
