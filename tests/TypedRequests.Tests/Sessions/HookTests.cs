using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

public sealed class HookTests
{
    // semantics: hooks: session's then call's, on every hop (K1), not replaced (not M8)
    [Fact]
    public async Task HooksRunOnEveryHopSessionFirst()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(302, "/b")).On("/b", r => r.Status(200, "end"));
        var seen = new List<string>();
        using var session = new Session { BaseAddress = server.Address };
        session.OnRequest = request => seen.Add("session request " + request.Url.AbsolutePath);
        session.OnResponse = response => Seen("session response " + (int)response.StatusCode);
        await session.GetAsync("/", new()
        {
            OnRequest = request => seen.Add("call request " + request.Method),
            OnResponse = response => Seen("call response " + response.Text),
        });
        Assert.Equal(
        [
            "session request /", "call request GET", "session response 302", "call response ",
            "session request /b", "call request GET", "session response 200", "call response end",
        ], seen);

        Response? Seen(string what)
        {
            seen.Add(what);
            return null;
        }
    }

    // semantics: a hook may replace the response; hooks chain in order (test 208)
    [Fact]
    public async Task AHookMayReplaceTheResponse()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Status(500, "broken")).On("/spare", r => r.Status(200, "spare"));
        using var session = new Session { BaseAddress = server.Address };
        var spare = await session.GetAsync("/spare");
        session.OnResponse = response => (int)response.StatusCode == 500 ? spare : null;
        session.OnResponse += response => null;
        var response = await session.GetAsync("/");
        Assert.Same(spare, response);
        Assert.Equal("spare", response.Text);
    }

    [Fact]
    public async Task AReplacedRedirectIsNotFollowed()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(302, "/b")).On("/spare", r => r.Status(200, "spare"));
        using var session = new Session { BaseAddress = server.Address };
        var spare = await session.GetAsync("/spare");
        Assert.Same(spare, await session.GetAsync("/", new() { OnResponse = _ => spare }));
        Assert.Equal(2, server.Requests.Count);
    }

    // An answer to a challenge belongs to the hop that was challenged, and to no other.
    [Fact]
    public async Task ARedirectInPlaceOfAChallengeIsFollowedAndSignedAnew()
    {
        await using var server = ScriptedServer.Start().On("/moved", r => r.Redirect(302, "/b")).On("/b", r => r.Status(200, "b"))
            .On("/", r => r.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")));
        using var session = new Session { BaseAddress = server.Address };
        var moved = await session.GetAsync("/moved", new() { AllowRedirects = false });
        session.Auth = Auth.Digest("user", "pass");
        var response = await session.GetAsync("/", new() { OnResponse = response => (int)response.StatusCode == 401 ? moved : null });
        Assert.Equal("b", response.Text);
        Assert.Equal(["/moved", "/", "/b"], server.Requests.Select(request => request.Target));
    }

    // semantics: the response that hooks have seen is the one in History and the one returned
    [Fact]
    public async Task HooksSeeTheVeryObjects()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(302, "/b")).On("/b", r => r.Status(200));
        var seen = new List<Response>();
        using var session = new Session { BaseAddress = server.Address, OnResponse = response => { seen.Add(response); return null; } };
        var response = await session.GetAsync("/");
        Assert.Equal([response.History[0], response], seen);
    }

    // semantics: an exception in a hook surfaces as itself
    [Fact]
    public async Task AnExceptionInAHookSurfacesAsItself()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await Assert.ThrowsAsync<FormatException>(() => session.GetAsync("/", new() { OnRequest = _ => throw new FormatException() }));
        await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => session.GetAsync("/", new() { OnResponse = _ => throw new TimeZoneNotFoundException() }));
        Assert.True((await session.GetAsync("/")).IsSuccessStatusCode);
    }

    // semantics: header rules hold in hooks alike; credentials are not shown to them
    [Fact]
    public async Task ARequestHookSetsHeadersByTheSameRules()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Bearer("secret") };
        session.OnRequest = request =>
        {
            Assert.Null(request["Authorization"]);
            request["x-hook"] = "1";
            request["Accept"] = null;
            Assert.Throws<InvalidRequestException>(() => request["x"] = "a\r\nb");
        };
        await session.GetAsync("/");
        var sent = Assert.Single(server.Requests);
        Assert.Equal(("1", null, "Bearer secret"), (sent.Header("x-hook"), sent.Header("Accept"), sent.Header("Authorization")));
    }
}
