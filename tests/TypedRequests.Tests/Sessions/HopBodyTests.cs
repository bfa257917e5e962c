using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>The body of a response that a call goes on from. semantics: redirects, history.</summary>
public sealed class HopBodyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, Action<ScriptedReply>> BrokenBodies => new()
    {
        { "short", r => r.Send("Content-Length: 9\r\n\r\nhalf").Close() },
        { "bad chunk", r => r.Send("Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nzz\r\n") },
        { "cut chunk", r => r.Send("Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n9\r\nx").Close() },
        { "reset", r => r.Send("Content-Length: 9\r\n\r\nhalf").Reset() },
        { "silent", r => r.Send("Content-Length: 9\r\n\r\nhalf").WaitFor(Task.Delay(Timeout.Infinite)) },
        { "not what its coding says", r => r.Send("Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nhalf") },
        { "longer than anyone reads", r => r.Send("Content-Length: 900000\r\n\r\nhalf" + new string('x', 899_996)) },
    };

    // field: S6
    [Theory, MemberData(nameof(BrokenBodies), DisableDiscoveryEnumeration = true)]
    public async Task S6_ABrokenBodyOfARedirectDoesNotFailTheCall(string kind, Action<ScriptedReply> rest)
    {
        await using var server = ScriptedServer.Start();
        server.On("/", r => rest(r.Send("HTTP/1.1 302 Found\r\nLocation: /next\r\n"))).On("/next", r => r.Status(200, "fine"));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/", cancellationToken: Token);
        Assert.Equal("fine", response.Text);
        var hop = Assert.Single(response.History);
        Assert.True(hop.Text.StartsWith("half", StringComparison.Ordinal) || kind is "reset" or "bad chunk", kind + ": " + hop.Text.Length);
        Assert.InRange(hop.Content.Length, 0, 64 * 1024);
        Assert.Equal("fine", (await Task.Run(() => session.Get("/", cancellationToken: Token), Token)).Text);
    }

    [Theory, MemberData(nameof(BrokenBodies), DisableDiscoveryEnumeration = true)]
    public async Task S6_NorOneOfAChallengeThatIsAnswered(string kind, Action<ScriptedReply> rest)
    {
        await using var server = ScriptedServer.Start()
            .Reply(r => rest(r.Send("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"r\", nonce=\"n\", qop=\"auth\"\r\n"))).Reply(r => r.Status(200, kind));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass") };
        var response = await session.GetAsync("/", cancellationToken: Token);
        Assert.Equal((200, kind, 401), ((int)response.StatusCode, response.Text, (int)response.History[0].StatusCode));
    }

    [Fact]
    public async Task S6_ABodyWithoutEndIsLeftAfterItsStart()
    {
        await using var server = ScriptedServer.Start();
        var block = "Transfer-Encoding: chunked\r\n\r\n" + string.Concat(Enumerable.Repeat("400\r\n" + new string('x', 1024) + "\r\n", 2000));
        server.On("/", r => r.Send("HTTP/1.1 303 See Other\r\nLocation: /next\r\n" + block).WaitFor(Task.Delay(Timeout.Infinite))).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/", cancellationToken: Token);
        Assert.Equal((200, 64 * 1024), ((int)response.StatusCode, response.History[0].Content.Length));
        Assert.Equal(2, server.Connections.Count);
    }

    [Fact]
    public async Task S6_TheCallsOwnTimeAndTokenStillCount()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Send("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 9\r\n\r\nhalf").WaitFor(Task.Delay(Timeout.Infinite)));
        using var session = new Session { BaseAddress = server.Address, Timeout = TimeSpan.FromMilliseconds(300) };
        await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync("/", cancellationToken: Token));
        using var caller = new CancellationTokenSource(200);
        session.Timeout = Timeout.InfiniteTimeSpan;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.GetAsync("/", cancellationToken: caller.Token));
    }

    [Fact]
    public async Task S6_AGoodBodyKeepsItsConnection()
    {
        await using var server = ScriptedServer.Start();
        server.On("/", r => r.Status(302, "moved", ("Location", "/next"))).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("moved", (await session.GetAsync("/", cancellationToken: Token)).History[0].Text);
        Assert.Single(server.Connections);
    }
}
