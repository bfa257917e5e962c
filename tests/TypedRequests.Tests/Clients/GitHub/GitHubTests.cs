using static TypedRequests.Tests.Clients.GitHub.Data;

namespace TypedRequests.Tests.Clients.GitHub;

/// <summary>The 22 recorded conversations of octokit's fixtures, spoken by typed clients: 71 exchanges, each request as GitHub received it, each answer into records.</summary>
public sealed class GitHubTests
{
    private const string Org = "octokit-fixture-org";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public Task Collaborators() => Play<IRepositories>("add-and-remove-repository-collaborator", async (client, repo) =>
    {
        var invitation = await client.AddCollaborator(Org, repo, "octokit-fixture-user-b");
        Assert.Equal(invitation!.Id, Assert.Single(await client.ListInvitations(Org, repo)).Id);
        await client.AcceptInvitation(invitation.Id, "0000000000000000000000000000000000000002");
        Assert.Equal(2, (await client.ListCollaborators(Org, repo)).Count);
        await client.RemoveCollaborator(Org, repo, "octokit-fixture-user-b");
        Assert.Equal("octokit-fixture-user-a", Assert.Single(await client.ListCollaborators(Org, repo)).Login);
    });

    [Fact]
    public Task LabelsOfAnIssue() => Play<IIssues>("add-labels-to-issue", async (client, repo) =>
    {
        var issue = await client.Create(Org, repo, new("Issue without a label"));
        Assert.Equal(3, (await client.AddLabels(Org, repo, issue.Number, new(["Foo", "bAr", "baZ"]))).Length);
    });

    [Fact]
    public Task BranchProtection() => Play<IRepositories>("branch-protection", async (client, repo) =>
    {
        Assert.Null(await client.FindProtection(Org, repo, "main"));
        await client.Protect(Org, repo, "main", new((StatusChecks?)null, (NewReviews?)null, (Actors?)null, false));
        var actors = new Actors(["octokit-fixture-user-a"], []);
        var strict = new NewProtection(new StatusChecks(true, ["foo/bar"]), new NewReviews(actors, true, false), actors with { Teams = ["a-team"] }, true);
        Assert.Equal(["foo/bar"], (await client.Protect(Org, repo, "main", strict)).RequiredStatusChecks!.Contexts);
        await client.Unprotect(Org, repo, "main");
    });

    [Fact]
    public Task Files() => Play<IRepositories>("create-file", async (client, repo) =>
        Assert.Equal("test.txt", (await client.CreateFile(Org, repo, "test.txt", new("create test.txt", "Test content"u8.ToArray()))).Content.Path));

    [Fact]
    public Task Statuses() => Play<IRepositories>("create-status", async (client, repo) =>
    {
        var (sha, target) = (new string('0', 39) + "1", new Uri("https://example.com", UriKind.Absolute));
        await client.CreateStatus(Org, repo, sha, new(StatusState.Failure, target, "create-status failure test", "example/1"));
        await client.CreateStatus(Org, repo, sha, new(StatusState.Success, target, "create-status success test", "example/2"));
        Assert.Equal([StatusState.Success, StatusState.Failure], await client.ListStatuses(Org, repo, sha).Select(status => status.State).ToListAsync(Token));
        Assert.Equal(2, (await client.GetStatus(Org, repo, sha)).TotalCount);
    });

    [Fact]
    public Task Errors() => Play<IIssues>("errors", async (client, repo) =>
    {
        var failed = await Assert.ThrowsAsync<ApiException>(() => client.CreateLabel(Org, repo, new("foo", "invalid")));
        Assert.Equal("Label", Assert.Single(failed.Error<ValidationProblem>().Errors!).Resource);
    });

    [Fact]
    public Task Archive() => Play<IRepositories>("get-archive", async (client, repo) =>
        Assert.Equal([0x1f, 0x8b], (await client.Download(Org, repo, "main"))[..2]));

    [Fact]
    public Task Content() => Play<IRepositories>("get-content", async (client, _) =>
    {
        Assert.Equal("README.md", Assert.Single(await client.ListFiles(Org, "hello-world")).Name);
        Assert.StartsWith("# hello-world", await client.ReadFile(Org, "hello-world", "README.md"), StringComparison.Ordinal);
    });

    [Fact]
    public Task AnOrganization() => Play<IRepositories>("get-organization", async (client, _) => Assert.Equal(Org, (await client.GetOrganization(Org)).Login));

    [Fact]
    public Task ARepository() => Play<IRepositories>("get-repository", async (client, _) =>
    {
        var repository = await client.Get(Org, "hello-world");
        Assert.Equal(AccountType.Organization, repository.Owner.Type);
        Assert.Equal(["fixtures", "hello", "hello-world"], repository.Topics);
    });

    [Fact]
    public Task TheRoot() => Play<IRepositories>("get-root", async (client, _) => Assert.Equal("https://api.github.com/user", (await client.GetRoot())["current_user_url"]));

    [Fact]
    public Task References() => Play<IRepositories>("git-refs", async (client, repo) =>
    {
        var (one, two) = (new string('0', 39) + "1", new string('0', 39) + "2");
        Assert.Single(await client.ListReferences(Org, repo));
        Assert.Equal(201, (int)(await client.CreateReference(Org, repo, new("refs/heads/test", two))).StatusCode);
        Assert.Equal("commit", (await client.MoveReference(Org, repo, "heads/test", new(one))).Object.Type);
        Assert.Equal(2, (await client.ListReferences(Org, repo)).Length);
        await client.DeleteReference(Org, repo, "heads/test");
    });

    [Fact]
    public Task Labels() => Play<IIssues>("labels", async (client, repo) =>
    {
        Assert.Equal(9, (await client.ListLabels(Org, repo)).Count);
        Assert.Equal("663399", (await client.CreateLabel(Org, repo, new("test-label", "663399"))).Color);
        Assert.False((await client.GetLabel(Org, repo, "test-label")).Default);
        Assert.Equal("test-label-updated", (await client.EditLabel(Org, repo, "test-label", new("test-label-updated", "BADA55"))).Name);
        await client.DeleteLabel(Org, repo, "test-label-updated");
    });

    [Fact]
    public Task LockingAnIssue() => Play<IIssues>("lock-issue", async (client, repo) =>
    {
        await client.Lock(Org, repo, 1);
        await client.Unlock(Org, repo, 1);
    });

    [Fact]
    public Task Notifications() => Play<IIssues>("mark-notifications-as-read", (client, _) => client.MarkRead());

    [Fact]
    public Task Markdown() => Play<IIssues>("markdown", async (client, _) =>
    {
        Assert.Contains("<h3", await client.Render(new("### Hello\n\nb597b5d", $"{Org}/hello-world", "gfm")), StringComparison.Ordinal);
        Assert.Contains("<h3", await client.RenderRaw("### Hello\n\nb597b5d"), StringComparison.Ordinal);
    });

    [Fact]
    public Task Pages() => Play<IIssues>("paginate-issues", async (client, repo) =>
        Assert.Equal(Enumerable.Range(1, 13).Reverse(), await client.List(Org, repo, 3).Select(issue => issue.Number).ToListAsync(Token)));

    [Fact]
    public Task Cards() => Play<IProjects>("project-cards", async (client, _) =>
    {
        await client.CreateCard(1000, new("Example card 1"));
        await client.CreateCard(1000, new("Example card 2"));
        Assert.Equal(2, (await client.ListCards(1000)).Count);
        Assert.Equal("Example card 1", (await client.GetCard(1000)).Note);
        Assert.Equal("Example card 1 updated", (await client.EditCard(1000, new("Example card 1 updated"))).Note);
        await client.MoveCard(1000, new("top", 1001));
        await client.MoveCard(1001, new("bottom", 1001));
        await client.MoveCard(1000, new("after:1001"));
        await client.DeleteCard(1000);
    });

    [Fact]
    public Task Assets() => Play<IReleases>("release-assets", async (client, repo) =>
    {
        var release = await client.GetByTag(Org, repo, "v1.0.0");
        var uploaded = await client.Upload(Org, repo, release.Id, "test-upload.txt", "test", "Hello, world!\n");
        Assert.Equal("test-upload.txt", uploaded.ValueOrThrow().Name);
        Assert.Single(await client.ListAssets(Org, repo, release.Id));
        Assert.Equal("uploaded", (await client.GetAsset(Org, repo, 1000)).State);
        Assert.Equal("new label", (await client.EditAsset(Org, repo, 1000, new("new-filename.txt", "new label"))).Label);
        await client.DeleteAsset(Org, repo, 1000);
    });

    [Fact]
    public Task AnAssetThatConflicts() => Play<IReleases>("release-assets-conflict", async (client, repo) =>
    {
        var release = await client.GetByTag(Org, repo, "v1.0.0");
        var refused = await client.Upload(Org, repo, release.Id, "test-upload.txt", "test", "Hello, world!\n");
        Assert.False(refused.IsSuccess);
        Assert.Equal(422, (int)refused.StatusCode);
        await client.DeleteAsset(Org, repo, Assert.Single(await client.ListAssets(Org, repo, release.Id)).Id);
        Assert.True((await client.Upload(Org, repo, release.Id, "test-upload.txt", "test", "Hello, world!\n")).IsSuccess);
    });

    [Fact]
    public Task ARenamedRepository() => Play<IRepositories>("rename-repository", async (client, repo) =>
    {
        await client.Edit(Org, repo, new("rename-repository-newname"));
        Assert.Equal("rename-repository-newname", (await client.Get(Org, repo)).Name);
        Assert.Equal("test description", (await client.Edit(Org, repo, new("rename-repository-newname", "test description"))).Description);
    });

    [Fact]
    public Task Search() => Play<IIssues>("search-issues", async (client, repo) => Assert.Equal(2, (await client.Search($"sesame repo:{Org}/{repo}")).TotalCount));

    private static async Task Play<T>(string scenario, Func<T, string, Task> conversation)
        where T : class
    {
        using var recording = Recording.Of(scenario);
        using var session = new Session(recording, disposeHandler: false) { TrustedHosts = { "uploads.github.com", "codeload.github.com" } };
        session.Headers["Authorization"] = "token 0000000000000000000000000000000000000001";
        await conversation(session.For<T>(), scenario);
        recording.AssertComplete();
    }
}
