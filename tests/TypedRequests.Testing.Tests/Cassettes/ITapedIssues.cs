namespace TypedRequests.Testing.Tests;

[TypedClient("https://api.example")]
public interface ITapedIssues
{
    [Get("/issues/{number}")]
    Task<TapedIssue> Get(int number, CancellationToken cancellationToken = default);

    [Get("/issues/{number}")]
    TapedIssue GetNow(int number);

    [Post("/issues")]
    Task<TapedIssue> Create([Body] TapedIssue issue, CancellationToken cancellationToken = default);

    [Get("/issues")]
    Task<TapedIssue[]> List([Query] string? state = null, [Query] int? page = null, CancellationToken cancellationToken = default);

    [Delete("/issues/{number}")]
    Task Delete(int number, CancellationToken cancellationToken = default);

    [Get("/events"), Events]
    IAsyncEnumerable<TapedIssue> Watch(CancellationToken cancellationToken = default);
}
