namespace TypedRequests.Benchmarks.Cached;

/// <summary>The call of the other tables, with a lifetime.</summary>
[TypedClient]
public interface ICachedRepositories
{
    /// <summary>A value that cannot change: read once.</summary>
    [Get("/repos/{name}{?page}"), Cached(Seconds = 3600)]
    Task<Calls.Repository> Get(string name, int page, CancellationToken cancellationToken = default);

    /// <summary>The same as a class that can change: read with each call.</summary>
    [Get("/repos/{name}{?page}"), Cached(Seconds = 3600)]
    Task<OpenRepository> GetOpen(string name, int page, CancellationToken cancellationToken = default);
}
