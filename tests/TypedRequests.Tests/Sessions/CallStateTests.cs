using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>What a call is given is where it starts; what servers set on the way wins from then on. semantics: state of a call.</summary>
public sealed class CallStateTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // field: S4. A login that answers with a fresh session and a redirect to where it is needed.
    [Theory]
    [InlineData("sid=old", "sid=new; Path=/", "sid=new")]
    [InlineData("sid=old", "sid=new", "sid=new")] // from /login: the default path is /
    [InlineData("a=1,sid=old", "sid=new; Path=/", "a=1,sid=new")]
    [InlineData("sid=old", "sid=; Max-Age=0; Path=/", "")]
    [InlineData("sid=old", "sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "")]
    [InlineData("a=1,sid=old", "sid=; Max-Age=0", "a=1")]
    [InlineData("sid=old", "sid=new; Path=/elsewhere", "sid=old")] // not for where the call goes
    [InlineData("sid=old", "sid=; Max-Age=0; Path=/elsewhere", "sid=old")]
    [InlineData("sid=old", "sid=new; Domain=evil.test", "sid=old")] // not for this host to set
    [InlineData("sid=old", "other=1", "other=1,sid=old")]
    [InlineData("sid=old", "SID=new", "SID=new,sid=old")] // names are by case
    public async Task S4_AServersCookieWinsOverTheCallsOwnFromThenOn(string given, string set, string expected)
    {
        foreach (var asHeader in new[] { false, true })
        {
            await using var server = ScriptedServer.Start();
            server.On("/login", r => r.Redirect(302, "/home", ("Set-Cookie", set))).On("/home", r => r.Status(200));
            using var session = new Session { BaseAddress = server.Address };
            await session.GetAsync("/login", Options(given, asHeader), Token);
            Assert.Equal((Sorted(given), expected), (Sorted(server.Requests[0].Header("Cookie")), Sorted(server.Requests[1].Header("Cookie"))));
        }
    }

    [Fact]
    public async Task S4_ACookieInAChallengeGoesWithTheAnswer()
    {
        await using var server = ScriptedServer.Start()
            .Reply(r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\""), ("Set-Cookie", "sid=new; Path=/")))
            .Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass") };
        await session.GetAsync("/", Options("sid=old", asHeader: false), Token);
        Assert.Equal(["sid=old", "sid=new"], server.Requests.Select(request => request.Header("Cookie")));
    }

    [Fact]
    public async Task S4_WhatTheCallLeftOutComesInWhenAServerSetsIt()
    {
        await using var server = ScriptedServer.Start();
        server.On("/a", r => r.Redirect(307, "/b")).On("/b", r => r.Redirect(307, "/c", ("Set-Cookie", "sid=new; Path=/"))).On("/c", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        session.Cookies["sid"] = "stored";
        await session.GetAsync("/a", new() { Cookies = { ["sid"] = null } }, Token);
        Assert.Equal([null, null, "sid=new"], server.Requests.Select(request => request.Header("Cookie")));
    }

    [Fact]
    public async Task S4_NothingOfACallIsWrittenBack()
    {
        await using var server = ScriptedServer.Start();
        server.On("/login", r => r.Redirect(302, "/home", ("Set-Cookie", "sid=new; Path=/"))).On("/home", r => r.Status(200)).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var options = new RequestOptions { Cookies = { ["sid"] = "old", ["own"] = "1" } };
        await session.GetAsync("/login", options, Token);
        await session.GetAsync("/next", cancellationToken: Token);
        await session.GetAsync("/next", options, Token);
        Assert.Equal(["own=1; sid=old", "own=1; sid=new", "sid=new", "own=1; sid=old"], server.Requests.Select(request => Sorted(request.Header("Cookie")).Replace(",", "; ", StringComparison.Ordinal)));
        Assert.Equal("new", session.Cookies["sid"]);
    }

    [Fact]
    public async Task S4_AHookHasTheLastWordOnItsHop()
    {
        await using var server = ScriptedServer.Start();
        server.On("/a", r => r.Redirect(307, "/b", ("Set-Cookie", "sid=server; Path=/"))).On("/b", r => r.Status(200));
        var hop = 0;
        using var session = new Session { BaseAddress = server.Address, OnRequest = request => request["Cookie"] = $"sid=hook{++hop}" };
        await session.GetAsync("/a", cancellationToken: Token);
        Assert.Equal(["sid=hook1", "sid=hook2"], server.Requests.Select(request => request.Header("Cookie")));
    }

    [Fact]
    public async Task S4_ARedirectFollowedByHandTakesTheFreshCookieToo()
    {
        await using var server = ScriptedServer.Start();
        server.On("/login", r => r.Redirect(302, "/home", ("Set-Cookie", "sid=new; Path=/"))).On("/home", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var options = new RequestOptions { AllowRedirects = false, Headers = { ["Cookie"] = "a=1; sid=old" } };
        var response = await session.GetAsync("/login", options, Token);
        Assert.Equal("a=1; sid=new", response.Next!.Headers["Cookie"]);
        await session.SendAsync(response.Next, cancellationToken: Token);
        Assert.Equal("a=1; sid=new", server.Requests[1].Header("Cookie"));
    }

    [Fact]
    public async Task S4_CredentialsInACookieTakeThePlaceOfAServersCookie()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, "", ("Set-Cookie", "key=server; Path=/")));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.ApiKey("key", "mine", ApiKeyLocation.Cookie) };
        await session.GetAsync("/", cancellationToken: Token);
        await session.GetAsync("/", Options("key=call,a=1", asHeader: false), Token);
        Assert.Equal(["key=mine", "a=1; key=mine"], server.Requests.Select(request => request.Header("Cookie")));
    }

    // field: S12. Any handler above the transport that answers a response by sending again.
    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task S12_AHandlerThatSendsAgainTakesTheCookieOfTheResponseThatItDropped(bool givesOld)
    {
        await using var server = ScriptedServer.Start().Reply(r => r.Status(503, "", ("Set-Cookie", "node=7; Path=/"))).Reply(r => r.Status(200)).Reply(r => r.Status(200));
        using var pool = new ConnectionPool();
        using var session = new Session(new Again { InnerHandler = pool.Handler }) { BaseAddress = server.Address };
        await session.GetAsync("/", givesOld ? Options("node=1", asHeader: false) : null, Token);
        await session.GetAsync("/", cancellationToken: Token);
        Assert.Equal([givesOld ? "node=1" : null, "node=7", "node=7"], server.Requests.Select(request => request.Header("Cookie")));
    }

    [Fact]
    public async Task S12_WhatAHandlerAddsIsWhereTheCallStarts()
    {
        await using var server = ScriptedServer.Start().Reply(r => r.Redirect(307, "/b", ("Set-Cookie", "sid=new; Path=/"))).Reply(r => r.Status(200));
        using var pool = new ConnectionPool();
        using var session = new Session(new Adding { InnerHandler = pool.Handler }) { BaseAddress = server.Address };
        await session.GetAsync("/a", cancellationToken: Token);
        Assert.Equal(["own=1; sid=handler", "own=1; sid=new"], server.Requests.Select(request => Sorted(request.Header("Cookie")).Replace(",", "; ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task S12_AChainOfOnesOwnEndsInATracker(bool putsItIn)
    {
        var count = 0;
        using var wire = new RecordingHandler(_ =>
        {
            var response = new HttpResponseMessage(count++ == 0 ? System.Net.HttpStatusCode.ServiceUnavailable : System.Net.HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
            if (count == 1) response.Headers.TryAddWithoutValidation("Set-Cookie", "node=7");
            return response;
        });
        using var session = new Session(new Again { InnerHandler = putsItIn ? new CookieTrackingHandler(wire) : wire });
        await session.GetAsync("http://example.org/", cancellationToken: Token);
        Assert.Equal("node=7", Assert.Single(wire.Requests[1].Headers.GetValues("Cookie")));
        Assert.Equal("7", session.Cookies["node"]);
    }

    private static RequestOptions Options(string given, bool asHeader)
    {
        var options = new RequestOptions();
        if (asHeader) options.Headers["Cookie"] = given.Replace(",", "; ", StringComparison.Ordinal);
        else foreach (var pair in given.Split(',')) options.Cookies[pair.Split('=')[0]] = pair.Split('=')[1];
        return options;
    }

    private static string Sorted(string? cookies) => string.Join(',', (cookies ?? "").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    private sealed class Again : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if ((int)response.StatusCode != 503) return response;
            response.Dispose();
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Adding : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Cookie", "sid=handler; own=1");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
