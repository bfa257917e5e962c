using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients;

/// <summary>The smallest typed client, end to end: found without reflection, sent byte for byte, read into a record.</summary>
public sealed class FirstClientTests
{
    [Fact]
    public async Task AnIssueIsFetched()
    {
        await using var server = ScriptedServer.Start();
        server.Reply(r => r.Json("""{"number":482,"title":"It works","body":null,"user":{"login":"octocat"}}"""));
        using var session = new Session { BaseAddress = server.Address };

        var issue = await session.For<IFirst>().GetIssue("psf", "requests/ü", 482, TestContext.Current.CancellationToken);

        Assert.Equal(new FirstIssue(482, "It works", null, new FirstUser("octocat")), issue);
        var request = Assert.Single(server.Requests);
        Assert.Equal("GET /repos/psf/requests%2F%C3%BC/issues/482", $"{request.Method} {request.Target}");
        Assert.Equal("application/vnd.github+json", request.Header("Accept"));
    }

    [Fact]
    public async Task AQueryIsFilledAndABodyIsSent()
    {
        await using var server = ScriptedServer.Start();
        server.Reply(r => r.Json("[]")).Reply(r => r.Status(201, """{"number":1,"title":"t","user":{"login":"x"}}""", ("Content-Type", "application/json")));
        using var session = new Session { BaseAddress = server.Address };
        var client = session.For<IFirst>();

        Assert.Empty(await client.ListIssues("o", FirstState.NotPlanned, perPage: 5));
        var created = await client.Create("o", new NewFirstIssue("t"));

        Assert.Equal("/repos/o/issues?state=not_planned&per_page=5", server.Requests[0].Target);
        Assert.Equal("""{"title":"t"}""", server.Requests[1].BodyText);
        Assert.Equal("13", server.Requests[1].Header("Content-Length"));
        Assert.Equal("application/json", server.Requests[1].Header("Content-Type"));
        Assert.Equal(1, created.Value.Number);
        Assert.Equal(201, (int)created.StatusCode);
    }

    [Fact]
    public void AnInterfaceWithoutAClientIsNamed()
    {
        using var session = new Session();
#pragma warning disable TR4001 // the mistake is what is tried
        var refused = Assert.Throws<InvalidOperationException>(session.For<IDisposable>);
#pragma warning restore TR4001
        Assert.Contains("System.IDisposable", refused.Message, StringComparison.Ordinal);
        Assert.Contains("[TypedClient]", refused.Message, StringComparison.Ordinal);
    }
}
