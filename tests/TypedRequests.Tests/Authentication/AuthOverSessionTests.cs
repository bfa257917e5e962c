using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>semantics: Authentication, and "Auth and an Authorization header: the nearer level wins" (not A1); requests.md A1 to A13.</summary>
public sealed class AuthOverSessionTests
{
    [Fact] // row 50: test_BASICAUTH_TUPLE_HTTP_200_OK_GET
    public async Task BasicOfACallOfASessionAndOfAUrl()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync("/basic-auth/user/pass")).StatusCode);
        Assert.True((await session.GetAsync("/basic-auth/user/pass", new() { Auth = Auth.Basic("user", "pass") })).IsSuccessStatusCode);
        Assert.True((await session.GetAsync($"http://user:p%61ss@127.0.0.1:{server.Address.Port}/basic-auth/user/pass")).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync("/basic-auth/user/pass", new() { Auth = Auth.Basic("user", "no") })).StatusCode);
        session.Auth = Auth.Basic("user", "pass");
        Assert.True((await session.GetAsync("/basic-auth/user/pass")).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync("/basic-auth/user/pass", new() { Auth = Auth.None })).StatusCode);
    }

    [Fact] // semantics: the nearer level wins, whichever it is; of one level, the Auth; then userinfo
    public async Task TheNearerOfAuthAndHeaderWins()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = new($"http://url:info@127.0.0.1:{server.Address.Port}/") };
        await session.GetAsync("/");
        session.Headers["Authorization"] = "session-header";
        await session.GetAsync("/");
        await session.GetAsync("/", new() { Auth = Auth.Bearer("call-auth") });
        session.Auth = Auth.Bearer("session-auth");
        await session.GetAsync("/");
        await session.GetAsync("/", new() { Headers = { ["authorization"] = "call-header" } });
        await session.GetAsync("/", new() { Auth = Auth.None });
        Assert.Equal(
            ["Basic dXJsOmluZm8=", "session-header", "Bearer call-auth", "Bearer session-auth", "call-header", null],
            server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact] // rows 63, 64: netrc yields to headers and auth, and knows hosts only
    public async Task NetrcYieldsToHeadersAndLeavesUnknownHostsToTheUrl()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.netrc");
        await File.WriteAllTextAsync(path, "machine 127.0.0.1 login n password rc");
        using var session = new Session { Auth = Auth.Netrc(path) };
        string authority = $"127.0.0.1:{server.Address.Port}";
        await session.GetAsync($"http://url:info@{authority}/");
        await session.GetAsync($"http://{authority}/", new() { Headers = { ["Authorization"] = "header" } });
        await session.GetAsync($"http://{authority}/", new() { Auth = Auth.Bearer("t") });
        await File.WriteAllTextAsync(path, "machine other.example login n password rc");
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
        await session.GetAsync($"http://url:info@{authority}/");
        File.Delete(path);
        Assert.Equal(["Basic bjpyYw==", "header", "Bearer t", "Basic dXJsOmluZm8="], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Theory] // rows 65 to 67, 69, 200: test_DIGEST_HTTP_200_OK_GET, test_DIGEST_AUTH_RETURNS_COOKIE, test_DIGESTAUTH_WRONG_HTTP_401_GET
    [InlineData("MD5")]
    [InlineData("SHA-256")]
    [InlineData("SHA-512")]
    public async Task DigestAnswersOneChallengeAndKeepsTheNonce(string algorithm)
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass") };
        RequestUrl url = $"/digest-auth/auth/user/pass/{algorithm}/never";
        Response first = await session.GetAsync(url);
        Assert.True(first.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, Assert.Single(first.History).StatusCode);
        Assert.NotEmpty(first.History[0].Cookies);
        Assert.Equal(first.History[0].Cookies.Count, session.Cookies.Count);
        Response second = session.Get(url);
        Assert.True(second.IsSuccessStatusCode);
        Assert.Empty(second.History);
        Assert.Contains("nc=00000002", second.Request.Headers["Authorization"]);
        Response wrong = await session.GetAsync(url, new() { Auth = Auth.Digest("user", "wrong") });
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, Assert.Single(wrong.History).StatusCode);
    }

    [Fact] // row 68: test_DIGEST_STREAM
    public async Task DigestWorksForAStreamedResponse()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("user", "pass") };
        using Response response = await session.GetAsync("/digest-auth/auth-int/user/pass", new() { StreamResponse = true });
        Assert.True(response.IsSuccessStatusCode);
        using var reader = new StreamReader(response.Stream);
        Assert.Contains("\"authenticated\"", await reader.ReadToEndAsync());
    }

    [Fact] // rows 199, 201: test_digestauth_401_count_reset_on_redirect, test_digestauth_only_on_4xx
    public async Task ARedirectWithinTheOriginMayBeChallengedAgainAndA200IsNot()
    {
        const string Challenge = "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"";
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(401, "", ("WWW-Authenticate", Challenge))).Reply(r => r.Redirect(302, "/b"))
            .Reply(r => r.Status(401, "", ("WWW-Authenticate", Challenge))).Reply(r => r.Status(200, "", ("WWW-Authenticate", Challenge)));
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync("/a", new() { Auth = Auth.Digest("u", "p") });
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal([401, 302, 401], response.History.Select(hop => (int)hop.StatusCode));
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact] // not A11: a foreign origin's challenge is never answered
    public async Task ADigestChallengeOfAnotherOriginIsNotAnswered()
    {
        await using ScriptedServer foreign = ScriptedServer.Start().Always(r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\"")));
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Redirect(302, foreign.Address.AbsoluteUri));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Digest("u", "p") };
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.GetAsync("/")).StatusCode);
        Assert.Null(Assert.Single(foreign.Requests).Header("Authorization"));
    }

    [Fact] // not A10: a body that is spent is never sent again empty
    public async Task ABodyIsSentAgainToAChallengeOrRefused()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth-int\""))).Reply(r => r.Status(200))
            .Reply(r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostAsync("/", new() { Content = "body", Auth = Auth.Digest("u", "p") });
        Assert.Equal("body", server.Requests[1].BodyText);
        Assert.Contains("qop=auth-int", server.Requests[1].Header("Authorization"));
        var options = new RequestOptions { Content = new PipeLike("once"u8.ToArray()), Auth = Auth.Digest("u", "p") };
        var refused = await Assert.ThrowsAnyAsync<RequestException>(() => session.PostAsync("/", options));
        Assert.Contains("rewound", refused.Message);
    }

    [Fact] // semantics: OAuth2, one replay after 401
    public async Task ARefusedTokenIsRenewedAndTheCallSentAgainOnce()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(200)).Reply(r => r.Status(401)).Reply(r => r.Status(200)).Reply(r => r.Status(401)).Reply(r => r.Status(401));
        var endpoint = new TokenEndpoint("""{"access_token":"t1"}""", """{"access_token":"t2"}""", """{"access_token":"t3"}""");
        using var session = new Session { BaseAddress = server.Address, Auth = new OAuth2ClientCredentials(TokenEndpoint.Address, "id", "s", endpoint.Send) };
        await session.GetAsync("/");
        Assert.Equal(200, (int)(await session.PostAsync("/", new() { Content = "kept" })).StatusCode);
        Assert.Equal(401, (int)(await session.GetAsync("/")).StatusCode);
        Assert.Equal(["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal("kept", server.Requests[2].BodyText);
        Assert.Throws<NotSupportedException>(() => session.Get("/"));
    }

    [Fact] // A13, row 102: a scheme of one's own
    public async Task ASchemeOfOnesOwnSignsTheWholeRequest()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = new Signature(), Cookies = { ["jar"] = "1" } };
        await session.PostAsync("/a", new() { Content = "body", Headers = { ["X-Id"] = "7" } });
        ScriptedRequest sent = Assert.Single(server.Requests);
        Assert.Equal(("/a?signed=1", "POST /a 4 7", "jar=1; sig=1"), (sent.Target, sent.Header("X-Signature"), sent.Header("Cookie")));
        Assert.Equal("POST /a 4 none", session.Prepare(HttpMethod.Post, "/a", new() { Content = "body" }).Headers["X-Signature"]);
    }

    [Fact] // D14: netrc is asked for the host of each hop, and never over a downgrade
    public async Task NetrcChoosesByTheHostOfEachHop()
    {
        await using ScriptedServer other = ScriptedServer.Start().Always(r => r.Status(200));
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Redirect(302, $"http://localhost:{other.Address.Port}/"));
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.netrc");
        await File.WriteAllTextAsync(path, "machine 127.0.0.1 login a password b machine localhost login c password d");
        using var session = new Session { Auth = Auth.Netrc(path) };
        await session.GetAsync(server.Address);
        File.Delete(path);
        Assert.Equal("Basic YTpi", Assert.Single(server.Requests).Header("Authorization"));
        Assert.Equal("Basic Yzpk", Assert.Single(other.Requests).Header("Authorization"));
    }

    private sealed class Signature : Auth
    {
        protected internal override void Sign(AuthRequest request)
        {
            string? id = request.Headers.FirstOrDefault(header => header.Key == "X-Id").Value;
            request.SetHeader("X-Signature", $"{request.Method} {request.Url.AbsolutePath} {request.GetBody()?.Length} {id ?? "none"}");
            request.SetHeader("Cookie", "sig=1");
            request.Url = new Uri(request.Url.AbsoluteUri + "?signed=1");
        }
    }
}
