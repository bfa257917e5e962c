using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>Whose credentials are sent.</summary>
public sealed class AuthorizationTests
{
    private const string Basic = "Basic dXNlcjpwYXNz";

    // semantics: of Auth and an Authorization header the nearer level wins, whichever it is (not A1)
    [Theory]
    [InlineData(true, false, false, false, Basic)]
    [InlineData(true, false, false, true, "call")]
    [InlineData(false, true, true, false, Basic)]
    [InlineData(false, true, false, false, "session")]
    [InlineData(true, true, false, false, Basic)]
    [InlineData(false, false, true, true, Basic)]
    [InlineData(false, true, false, true, "call")]
    [InlineData(false, false, false, false, null)]
    public async Task TheNearerLevelWins(bool sessionAuth, bool sessionHeader, bool callAuth, bool callHeader, string? expected)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = sessionAuth ? Auth.Basic("user", "pass") : null };
        if (sessionHeader) session.Headers["Authorization"] = "session";
        var options = new RequestOptions { Auth = callAuth ? Auth.Basic("user", "pass") : null };
        if (callHeader) options.Headers["Authorization"] = "call";
        await session.GetAsync("/", options);
        Assert.Equal(expected, Assert.Single(server.Requests).Header("Authorization"));
    }

    // semantics: Auth.None switches off for a call; so does a removed header
    [Fact]
    public async Task NoneSwitchesOffForACall()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Bearer("t") };
        await session.GetAsync("/", new() { Auth = Auth.None });
        await session.GetAsync("/", new() { Headers = { ["Authorization"] = null } });
        await session.GetAsync("/", new() { Auth = Auth.None, Headers = { ["Authorization"] = "own" } });
        session.Auth = null;
        session.Headers["Authorization"] = "session";
        await session.GetAsync("/", new() { Auth = Auth.None });
        Assert.Equal([null, null, "own", null], server.Requests.Select(request => request.Header("Authorization")));
    }

    // semantics: then userinfo of the URL, which never shows
    [Fact]
    public async Task UserInfoIsTheWeakest()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session();
        var url = $"http://us%65r:pa%73s@127.0.0.1:{server.Address.Port}/";
        var response = await session.GetAsync(url);
        await session.GetAsync(url, new() { Headers = { ["Authorization"] = "own" } });
        Assert.Equal([Basic, "own"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.DoesNotContain("@", response.Url.AbsoluteUri + response + response.Request);
    }

    // semantics: digest: one answer per challenge, the 401 is history, its cookie is kept (A5; tests 66, 67, 69, 200)
    [Fact]
    public async Task ADigestChallengeIsAnsweredOnce()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass") };
        var response = await session.GetAsync("/digest-auth/auth/user/pass/MD5/never");
        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(401, (int)Assert.Single(response.History).StatusCode);
        Assert.StartsWith("Digest ", response.Request.Headers["Authorization"]);
        session.Auth = Auth.Digest("user", "wrong");
        var wrong = await session.GetAsync("/digest-auth/auth/user/pass/MD5/never");
        Assert.Equal((401, 1), ((int)wrong.StatusCode, wrong.History.Count));
    }

    // semantics: a challenge after a redirect is answered anew on the same origin (test 199), never on another (not A11)
    [Fact]
    public async Task AChallengeOfAnotherOriginIsNotAnswered()
    {
        const string challenge = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"";
        await using var other = ScriptedServer.Start().Always(r => r.Status(401, "", ("WWW-Authenticate", challenge)));
        await using var server = ScriptedServer.Start()
            .Reply(r => r.Status(401, "", ("WWW-Authenticate", challenge))).Reply(r => r.Redirect(302, "/b"))
            .Reply(r => r.Status(401, "", ("WWW-Authenticate", challenge))).Reply(r => r.Redirect(302, other.Address + "c"));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass") };
        var response = await session.GetAsync("/a");
        Assert.Equal(401, (int)response.StatusCode);
        Assert.Null(Assert.Single(other.Requests).Header("Authorization"));
        Assert.Equal(4, server.Requests.Count);
        Assert.NotNull(server.Requests[3].Header("Authorization"));
    }

    // semantics: a body that cannot be sent again after a challenge says so (not A10)
    [Fact]
    public async Task AChallengeThatNeedsASpentBodySaysSo()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass") };
        await using var once = new PipeLike("abc"u8.ToArray());
        var refused = await Assert.ThrowsAsync<RequestException>(() => session.PostAsync("/", new() { Content = once }));
        Assert.Contains("rewound", refused.Message);
        Assert.NotNull(refused.Request);
    }

    [Fact]
    public async Task AKeyInQueryOrCookieIsSentAndNotShown()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.ApiKey("key", "secret", ApiKeyLocation.Query) };
        var response = await session.GetAsync("/p?a=1");
        session.Auth = Auth.ApiKey("key", "secret", ApiKeyLocation.Cookie);
        session.Cookies["jar"] = "1";
        await session.GetAsync("/");
        Assert.Equal("/p?a=1&key=secret", server.Requests[0].Target);
        Assert.DoesNotContain("secret", response.ToString() + response.Url);
        Assert.Equal("jar=1; key=secret", server.Requests[1].Header("Cookie"));
    }

    // A scheme of one's own sees what is sent, and may not lead elsewhere.
    [Fact]
    public async Task ASchemeOfOnesOwnSignsWhatIsSent()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = new Signature(null) };
        await session.PostAsync("/p", new() { Content = "abc", Headers = { ["x-date"] = "today" } });
        Assert.Equal("POST /p today 3", Assert.Single(server.Requests).Header("X-Signature"));
        session.Auth = new Signature(new("http://evil.test/"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.GetAsync("/"));
    }

    // semantics: hooks run on every hop (K1), also on the one that answers a challenge: what they say then is what is sent
    [Fact]
    public async Task WhatAHookSaysOfTheAnswerToAChallengeIsSent()
    {
        await using var server = ScriptedServer.Start();
        server.On("/", r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")));
        var sent = 0;
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass"), OnRequest = request => request["X-Attempt"] = $"{++sent}" };
        await session.GetAsync("/");
        Assert.Equal(["1", "2"], server.Requests.Select(request => request.Header("X-Attempt")));
        Assert.StartsWith("Digest ", server.Requests[1].Header("Authorization"), StringComparison.Ordinal);
    }

    private sealed class Signature(Uri? elsewhere) : Auth
    {
        protected internal override void Sign(AuthRequest request)
        {
            var date = request.Headers.FirstOrDefault(header => header.Key == "x-date").Value;
            request.SetHeader("X-Signature", $"{request.Method} {request.Url.AbsolutePath} {date} {request.GetBody()!.Value.Length}");
            request.Url = elsewhere ?? request.Url;
        }
    }
}
