namespace TypedRequests.Docs.Tests.Cookbook;

[TypedClient]
public interface IIssues
{
    [Post("/issues")]
    Task<Response<Issue>> CreateIssue(NewIssue issue);

    [Patch("/issues/{number}")]
    Task Update(int number, IssuePatch patch);

    [Get("/issues/{number}")]
    Task<Issue> Get(int number, CancellationToken cancellationToken = default);

    [Get("/issues/{number}"), NullOn(404)]
    Task<Issue?> Find(int number);

    [Get("/issues")]
    Paged<Issue> List();

    [Get("/export")]
    IAsyncEnumerable<Issue> Export();
}
