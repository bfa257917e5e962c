using TypedRequests.Samples;

namespace TypedRequests.Tests.Docs;

/// <summary>The design page's typed client, against a small GitHub on loopback.</summary>
public sealed class DesignPageClientTests
{
    [Fact]
    public async Task TheClientOfThePageReadsAnIssueAndItsComments()
    {
        await using var server = await GitHubServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        IGitHubIssues issues = session.For<IGitHubIssues>();
        Issue issue = await issues.GetIssue("psf", "requests", 482, TestContext.Current.CancellationToken);
        Assert.Equal((482, "Feature any http verb in docs", 10), (issue.Number, issue.Title, issue.Comments));
        var comments = new List<Comment>();
        await foreach (var comment in issues.ListComments("psf", "requests", 482)) comments.Add(comment);
        Assert.Equal(10, comments.Count);
        Assert.Equal(("kennethreitz", true), (comments[2].User.Login, comments[2].Body.Contains("Probably in the \"advanced\" section")));
    }

    [Fact]
    public async Task ListsFindsAndFailsAsThePageSays()
    {
        await using var server = await GitHubServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var issues = session.For<IGitHubIssues>();
        Assert.NotEmpty(await issues.ListIssues("psf", "requests", IssueState.All, page: 1));
        Assert.Null(await issues.FindIssue("psf", "requests", 999_999));
        var missing = await Assert.ThrowsAsync<ApiException>(() => issues.GetIssue("psf", "requests", 999_999, TestContext.Current.CancellationToken));
        Assert.Equal(404, (int)missing.StatusCode);
    }

    [Fact]
    public async Task WritesAsThePageSays()
    {
        await using var server = await GitHubServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        await session.PostAsync("/session", new() { Form = new() { ["login"] = GitHubServer.Login, ["password"] = GitHubServer.Password } });
        var issues = session.For<IGitHubIssues>();
        Response<Issue> created = await issues.CreateIssue("psf", "requests", new NewIssue("A title", "A body"));
        Assert.Equal((201, "A title"), ((int)created.StatusCode, created.Value.Title));
        var edited = await issues.EditIssue("psf", "requests", created.Value.Number, new IssuePatch(Body: null));
        Assert.Equal(("A title", null), (edited.Title, edited.Body));
        var refused = await Assert.ThrowsAsync<ApiException>(() => issues.EditIssue("psf", "requests", created.Value.Number, new IssuePatch(Title: "")));
        Assert.Equal("Validation Failed", refused.Error<ValidationProblem>()?.Message);
    }
}
