using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of cookies over a session.</summary>
public sealed class CookieRows
{
    [Fact] // rows 33, 34: test_set_cookie_on_301, test_cookie_sent_on_redirect
    public async Task ACookieOfARedirectIsKeptAndSentToItsTarget()
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Redirect(301, "/next", ("Set-Cookie", "foo=bar"))).Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/");
        Assert.Equal("foo=bar", server.Requests[1].Header("Cookie"));
        Assert.Equal("bar", session.Cookies["foo"]);
    }

    [Fact] // rows 35, 36: test_cookie_removed_on_expire, test_cookie_quote_wrapped
    public async Task AnExpiredCookieIsRemovedAndQuotesAreKept()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(200, "", ("Set-Cookie", "foo=\"bar:baz\""))).Reply(r => r.Status(200, "", ("Set-Cookie", "foo=deleted; expires=Thu, 01-Jan-1970 00:00:01 GMT")));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/");
        Assert.Equal("\"bar:baz\"", session.Cookies["foo"]);
        await session.GetAsync("/");
        Assert.Empty(session.Cookies);
    }

    [Fact] // rows 37 to 39: test_cookie_persists_via_api, test_request_cookie_overrides_session_cookie, test_request_cookies_not_persisted
    public async Task ACallsCookieGoesAlongARedirectOverridesAndIsNotKept()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(200, "", ("Set-Cookie", "foo=server"))).Reply(r => r.Redirect(302, "/next")).Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/");
        await session.GetAsync("/", new() { Cookies = { ["foo"] = "call", ["other"] = "x" } });
        await session.GetAsync("/");
        Assert.All(server.Requests.Skip(1).Take(2), request => Assert.Equal(["foo=call", "other=x"], request.Header("Cookie")!.Split("; ").Order()));
        Assert.Equal("foo=server", server.Requests[3].Header("Cookie"));
        Assert.Equal("server", session.Cookies["foo"]);
    }

    [Fact] // rows 40 to 42: test_generic_cookiejar_works, test_param_cookiejar_works, test_cookielib_cookiejar_on_redirect
    public async Task AJarOfOnesOwnIsUsedAndKept()
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Redirect(302, "/next", ("Set-Cookie", "b=2"))).Always(r => r.Status(200));
        var jar = new CookieJar();
        jar.SetFromHeader(server.Address, "a=1");
        using var session = new Session { BaseAddress = server.Address, Cookies = jar };
        await session.GetAsync("/");
        Assert.Same(jar, session.Cookies);
        Assert.Equal(["a=1", "a=1; b=2"], server.Requests.Select(request => request.Header("Cookie")));
        Assert.Equal(2, jar.Count);
    }

    [Fact] // row 104: test_request_with_bytestring_host; C18
    public async Task CookiesBelongToTheHostThatTheRequestNames()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200, "", ("Set-Cookie", "foo=bar")));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/", new() { Headers = { ["Host"] = "some.test.domain" } });
        Assert.Equal("some.test.domain", Assert.Single(session.Cookies).Domain);
        Assert.Equal("some.test.domain", server.Requests[0].Header("Host"));
    }
}
