namespace TypedRequests.Benchmarks.Calls;

/// <summary>The call as Refit declares it; its client is generated.</summary>
public interface IRefitRepositories
{
    [Refit.Get("/repos/{name}")]
    Task<Repository> Get(string name, int page, CancellationToken cancellationToken);
}
