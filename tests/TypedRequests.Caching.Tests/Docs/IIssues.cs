namespace TypedRequests.Caching.Tests.Docs;

[TypedClient("https://api.example.com")]
public interface IIssues
{
    [Get("/issues/{number}{?fields}"), Cached(Seconds = 60)]
    Task<Issue> GetIssue(int number, string? fields = null);

    [Post("/issues/{number}/comments"), Invalidates(nameof(GetIssue))]
    Task AddComment(int number, NewComment comment);

    [Get("/balance"), NoCache]
    Task<Balance> GetBalance();
}
