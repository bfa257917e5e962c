using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

public sealed class RedirectTests
{
    // semantics: Redirects, as Fetch and curl do (D1; not D2, D3)
    [Theory]
    [InlineData(301, "GET", "GET", true)]
    [InlineData(301, "POST", "GET", false)]
    [InlineData(301, "PUT", "PUT", true)]
    [InlineData(301, "HEAD", "HEAD", true)]
    [InlineData(302, "POST", "GET", false)]
    [InlineData(302, "PUT", "PUT", true)]
    [InlineData(302, "PATCH", "PATCH", true)]
    [InlineData(302, "DELETE", "DELETE", true)]
    [InlineData(302, "HEAD", "HEAD", true)]
    [InlineData(303, "POST", "GET", false)]
    [InlineData(303, "PUT", "GET", false)]
    [InlineData(303, "DELETE", "GET", false)]
    [InlineData(303, "HEAD", "HEAD", true)]
    [InlineData(307, "POST", "POST", true)]
    [InlineData(308, "PATCH", "PATCH", true)]
    public async Task TheVerbAndBodyOfTheNextHop(int status, string verb, string next, bool keepsBody)
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(status, "/next")).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.SendAsync(new HttpMethod(verb), "/", new() { Content = "body", Headers = { ["Content-Language"] = "cs" } });
        var second = server.Requests[1];
        Assert.Equal((next, keepsBody ? "body" : ""), (second.Method, second.BodyText));
        Assert.Equal(keepsBody, second.Header("Content-Type") is not null);
        Assert.Equal(keepsBody, second.Header("Content-Language") is not null);
        Assert.Null(second.Header("Transfer-Encoding"));
    }

    // semantics: D1 only these five, and only with a Location
    [Theory]
    [InlineData(300, "/next")]
    [InlineData(304, "/next")]
    [InlineData(305, "/next")]
    [InlineData(302, "")]
    [InlineData(201, "/next")]
    public async Task OtherAnswersAreNotFollowed(int status, string location)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(status, "", ("Location", location)));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/");
        Assert.Equal((status, 0), ((int)response.StatusCode, response.History.Count));
    }

    // semantics: D6 N+1 requests, the last 3xx is the response, the N before it its history
    [Fact]
    public async Task TooManyRedirectsCarryTheirHistory()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Redirect(302, "/again"));
        using var session = new Session { BaseAddress = server.Address, MaxRedirects = 3 };
        var thrown = await Assert.ThrowsAsync<TooManyRedirectsException>(() => session.GetAsync("/"));
        Assert.Equal(4, server.Requests.Count);
        Assert.Equal(3, thrown.History.Count);
        Assert.Equal(HttpStatusCode.Found, thrown.Response.StatusCode);
        Assert.Equal("/again", thrown.Request!.Url.AbsolutePath);
    }

    [Fact]
    public async Task ThirtyRedirectsAreFollowedByDefault()
    {
        await using var server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(30, (await session.GetAsync("/relative-redirect/30")).History.Count);
        await Assert.ThrowsAsync<TooManyRedirectsException>(() => session.GetAsync("/relative-redirect/31"));
        await Assert.ThrowsAsync<TooManyRedirectsException>(() => session.GetAsync("/redirect/2", new() { MaxRedirects = 1 }));
    }

    // semantics: D8 each hop is a full Response with its own request, cookies, elapsed; no reference to itself
    [Fact]
    public async Task HistoryHoldsWholeResponses()
    {
        await using var server = ScriptedServer.Start()
            .On("/", r => r.Status(302, "first body", ("Location", "/b"), ("Set-Cookie", "k=1")))
            .On("/b", r => r.Redirect(307, "/c")).On("/c", r => r.Status(200, "end"));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/");
        Assert.Equal(["/", "/b"], response.History.Select(hop => hop.Url.AbsolutePath));
        Assert.Equal(["/", "/b"], response.History.Select(hop => hop.Request.Url.AbsolutePath));
        Assert.Equal("first body", response.History[0].Text);
        Assert.Equal("1", response.History[0].Cookies["k"]);
        Assert.Empty(response.Cookies);
        Assert.Same(response.History[0], Assert.Single(response.History[1].History));
        Assert.Null(response.History[0].Request.Headers["Cookie"]);
        Assert.Equal("k=1", response.Request.Headers["Cookie"]);
        Assert.True(response.Elapsed >= response.History[0].Elapsed);
        Assert.True(response.History[0].Elapsed > TimeSpan.Zero);
    }

    // semantics: D5 the fragment is inherited, a new one replaces it
    [Theory]
    [InlineData("/next", "#one")]
    [InlineData("/next#two", "#two")]
    public async Task TheFragmentIsInheritedUnlessReplaced(string location, string fragment)
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(302, location)).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/#one");
        Assert.Equal(fragment, response.Url.Fragment);
    }

    // semantics: Location resolved by RFC 3986; raw UTF-8 bytes as UTF-8 (test 203)
    [Theory]
    [InlineData("../x?y=1", "/a/x?y=1")]
    [InlineData("?q=1", "/a/b/c?q=1")]
    [InlineData("\u00C5\u00A1", "/a/b/%C5%A1")]
    [InlineData("a b", "/a/b/a%20b")]
    public async Task TheLocationIsResolved(string location, string target)
    {
        await using var server = ScriptedServer.Start().On("/a/b/c", r => r.Redirect(302, location)).Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/a/b/c");
        Assert.Equal(target, server.Requests[1].Target);
    }

    // semantics: 307/308 send the body again, rewound to where it stood (D4)
    [Fact]
    public async Task ASeekableStreamIsRewoundToWhereItStood()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(307, "/next")).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        using var stream = new MemoryStream("xxabc"u8.ToArray()) { Position = 2 };
        await session.PutAsync("/", new() { Content = stream });
        Assert.Equal(["abc", "abc"], server.Requests.Select(request => request.BodyText));
    }

    // semantics: a redirect that must replay another kind of body says so and carries the 3xx
    [Fact]
    public async Task ABodyThatCannotBeSentAgainIsRefused()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Redirect(307, "/next"));
        using var session = new Session { BaseAddress = server.Address };
        await using var once = new PipeLike("abc"u8.ToArray());
        var refused = await Assert.ThrowsAsync<RedirectException>(() => session.PostAsync("/", new() { Content = once }));
        Assert.Contains("rewound", refused.Message);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, refused.Response.StatusCode);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://")]
    [InlineData("http://:1/")]
    public async Task ALocationThatIsNoHttpUrlIsRefused(string location)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Redirect(302, location));
        using var session = new Session { BaseAddress = server.Address };
        var refused = await Assert.ThrowsAsync<RedirectException>(() => session.GetAsync("/"));
        Assert.Equal(HttpStatusCode.Found, refused.Response.StatusCode);
    }

    // semantics: D17 manual following through Next
    [Fact]
    public async Task RedirectsAreFollowedByHandThroughNext()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(303, "/next", ("Set-Cookie", "k=1"))).On("/next", r => r.Status(200, "end"));
        using var session = new Session { BaseAddress = server.Address };
        var first = await session.PostAsync("/", new() { Content = "x", AllowRedirects = false, Headers = { ["x-own"] = "1" } });
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        var next = Assert.IsType<PreparedRequest>(first.Next);
        Assert.Equal((HttpMethod.Get, "/next", null), (next.Method, next.Url.AbsolutePath, next.Body));
        var second = await session.SendAsync(next);
        Assert.Equal(("end", "k=1", "1"), (second.Text, server.Requests[1].Header("Cookie"), server.Requests[1].Header("x-own")));
        Assert.Null(second.Next);
    }
}
