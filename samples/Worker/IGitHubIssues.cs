namespace TypedRequests.Samples;

/// <summary>What the worker asks of GitHub.</summary>
[TypedClient(Naming = JsonNaming.SnakeCaseLower)]
public interface IGitHubIssues
{
    /// <summary>The issues of a repository.</summary>
    [Get("/repos/{owner}/{repo}/issues{?state}")]
    Task<IReadOnlyList<Issue>> ListIssues(string owner, string repo, string state = "all", CancellationToken cancellationToken = default);
}
