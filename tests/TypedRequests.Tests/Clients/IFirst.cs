namespace TypedRequests.Tests.Clients;

[TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower)]
[Header("Accept", "application/vnd.github+json")]
internal interface IFirst
{
    [Get("/repos/{owner}/{repo}/issues/{number}")]
    Task<FirstIssue> GetIssue(string owner, string repo, int number, CancellationToken cancellationToken = default);

    [Get("/repos/{owner}/issues{?state}")]
    Task<IReadOnlyList<FirstIssue>> ListIssues(string owner, FirstState? state = null, int? perPage = null);

    [Post("/repos/{owner}/issues")]
    Task<Response<FirstIssue>> Create(string owner, NewFirstIssue issue);
}
