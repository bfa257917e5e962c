namespace TypedRequests.Docs.Tests.Cookbook;

[TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower)]
public interface IGitHub
{
    [Get("/repos/{owner}/{repo}")]
    Task<Repository> GetRepository(string owner, string repo, CancellationToken cancellationToken = default);
}
