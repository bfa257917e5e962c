namespace TypedRequests.Benchmarks.Calls;

/// <summary>The call as RestEase declares it.</summary>
public interface IRestEaseRepositories
{
    [RestEase.Get("repos/{name}")]
    Task<Repository> Get([RestEase.Path] string name, [RestEase.Query] int page, CancellationToken cancellationToken);
}
