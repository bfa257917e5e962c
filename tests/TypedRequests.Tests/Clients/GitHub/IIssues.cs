using static TypedRequests.Tests.Clients.GitHub.Data;

namespace TypedRequests.Tests.Clients.GitHub;

[TypedClient]
internal interface IIssues : IGitHub
{
    [Post("/repos/{owner}/{repo}/issues")]
    Task<Issue> Create(string owner, string repo, NewIssue issue);

    [Get("/repos/{owner}/{repo}/issues{?per_page}")]
    Paged<Issue> List(string owner, string repo, int perPage);

    [Post("/repos/{owner}/{repo}/issues/{number}/labels")]
    Task<Label[]> AddLabels(string owner, string repo, int number, LabelNames labels);

    [Put("/repos/{owner}/{repo}/issues/{number}/lock")]
    Task Lock(string owner, string repo, int number);

    [Delete("/repos/{owner}/{repo}/issues/{number}/lock")]
    Task Unlock(string owner, string repo, int number);

    [Get("/repos/{owner}/{repo}/labels")]
    Task<List<Label>> ListLabels(string owner, string repo);

    [Post("/repos/{owner}/{repo}/labels"), Error<ValidationProblem>(422)]
    Task<Label> CreateLabel(string owner, string repo, NewLabel label);

    [Get("/repos/{owner}/{repo}/labels/{name}")]
    Task<Label> GetLabel(string owner, string repo, string name);

    [Patch("/repos/{owner}/{repo}/labels/{name}")]
    Task<Label> EditLabel(string owner, string repo, string name, LabelEdit edit);

    [Delete("/repos/{owner}/{repo}/labels/{name}")]
    Task DeleteLabel(string owner, string repo, string name);

    [Get("/search/issues")]
    Task<SearchResult> Search(string q);

    [Put("/notifications")]
    Task MarkRead();

    [Post("/markdown"), Header("Accept", "text/html")]
    Task<string> Render(Markdown text);

    [Post("/markdown/raw"), Header("Accept", "text/html")]
    Task<string> RenderRaw([Body] string text);

    internal sealed record NewIssue(string Title, string? Body = null);

    internal sealed record LabelNames(string[] Labels);

    internal sealed record NewLabel(string Name, string Color);

    internal sealed record LabelEdit(string NewName, string Color);

    internal sealed record Markdown(string Text, string Context, string Mode);
}
