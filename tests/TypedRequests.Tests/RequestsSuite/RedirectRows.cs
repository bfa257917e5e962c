using System.Net;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of redirects.</summary>
public sealed class RedirectRows
{
    [Fact] // rows 16, 17, 152: test_HTTP_302_ALLOW_REDIRECT_GET, test_redirect_history_no_self_reference, test_requests_history_is_saved
    public async Task TheHistoryOfEachHopIsWhatCameBeforeIt()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync("/redirect/5");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(5, response.History.Count);
        Assert.DoesNotContain(response, response.History);
        for (int i = 0; i < response.History.Count; i++)
        {
            Assert.Equal(response.History.Take(i), response.History[i].History);
            Assert.Equal(HttpStatusCode.Found, response.History[i].StatusCode);
        }
    }

    [Fact] // rows 43, 44: test_requests_in_history_are_not_overridden, test_history_is_always_a_list
    public async Task EachHopKeepsItsOwnRequest()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync("/redirect/2");
        Assert.All(response.History, hop => Assert.Equal(hop.Url, hop.Request.Url));
        Assert.Empty((await session.GetAsync("/get")).History);
    }

    [Theory] // rows 18, 22 to 28, 48: method and body by status, as semantics.md has them (not D2 and D3 for PUT)
    [InlineData(301, "POST", "GET", "")]
    [InlineData(302, "POST", "GET", "")]
    [InlineData(303, "POST", "GET", "")]
    [InlineData(303, "PUT", "GET", "")]
    [InlineData(301, "PUT", "PUT", "body")]
    [InlineData(302, "PUT", "PUT", "body")]
    [InlineData(307, "POST", "POST", "body")]
    [InlineData(308, "POST", "POST", "body")]
    [InlineData(301, "HEAD", "HEAD", "")]
    [InlineData(302, "HEAD", "HEAD", "")]
    [InlineData(303, "HEAD", "HEAD", "")]
    public async Task MethodAndBodyFollowTheStatus(int status, string method, string next, string body)
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Redirect(status, "/next")).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        RequestOptions options = method == "HEAD" ? new() : new() { Content = "body" };
        Response response = await session.SendAsync(new HttpMethod(method), "/", options);
        ScriptedRequest sent = server.Requests[1];
        Assert.Equal((next, "/next", body), (sent.Method, sent.Target, sent.BodyText));
        Assert.Equal(status, (int)Assert.Single(response.History).StatusCode);
        if (body.Length > 0 || next is "PUT") return;
        Assert.Null(sent.Header("Content-Type")); // row 28: test_header_and_body_removal_on_redirect
        Assert.Null(sent.Header("Content-Length"));
    }

    [Fact] // row 29: test_transfer_enc_removal_on_redirect
    public async Task ADroppedBodyTakesItsTransferEncodingAlong()
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Redirect(302, "/next")).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostAsync("/", new() { Content = new PipeLike("abc"u8.ToArray()) });
        Assert.Equal("chunked", server.Requests[0].Header("Transfer-Encoding"));
        Assert.Null(server.Requests[1].Header("Transfer-Encoding"));
    }

    [Fact] // rows 19, 147, 149: the stream is rewound to where it stood
    public async Task AStreamIsRewoundForA307()
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Redirect(307, "/next")).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostAsync("/", new() { Content = new MemoryStream("the data"u8.ToArray()) { Position = 4 } });
        Assert.Equal(["data", "data"], server.Requests.Select(request => request.BodyText));
    }

    [Fact] // row 148: test_rewind_body_no_seek, _failed_seek, _failed_tell
    public async Task AStreamThatCannotBeRewoundIsAnErrorWithTheRedirect()
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Redirect(307, "/next"));
        using var session = new Session { BaseAddress = server.Address };
        var refused = await Assert.ThrowsAsync<RedirectException>(() => session.PostAsync("/", new() { Content = new PipeLike("abc"u8.ToArray()) }));
        Assert.Contains("cannot be rewound", refused.Message);
        Assert.Equal(307, (int)refused.Response.StatusCode);
    }

    [Theory] // rows 20, 21: test_HTTP_302_TOO_MANY_REDIRECTS and ..._WITH_PARAMS; D6
    [InlineData(null, 50, 30, "/relative-redirect/20")]
    [InlineData(5, 50, 5, "/relative-redirect/45")]
    public async Task TooManyRedirectsCarryTheLastAnswerAndTheHistory(int? limit, int length, int followed, string last)
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var tooMany = await Assert.ThrowsAsync<TooManyRedirectsException>(() => session.GetAsync($"/relative-redirect/{length}", new() { MaxRedirects = limit }));
        Assert.Equal(followed, tooMany.History.Count);
        Assert.Equal((last, last), (tooMany.Response.Url.AbsolutePath, tooMany.Request!.Url.AbsolutePath));
    }

    [Fact] // row 30: test_fragment_maintained_on_redirect; row 205: test_fragment_update_on_redirect
    public async Task TheFragmentIsCarriedAlongAndReplaced()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Redirect(302, "/b")).Reply(r => r.Redirect(302, "/c#second")).Reply(r => r.Redirect(302, "/d")).Reply(r => r.Status(200));
        using var session = new Session();
        Response response = await session.GetAsync(server.Address + "a#first");
        Assert.Equal(["#first", "#first", "#second"], response.History.Select(hop => hop.Url.Fragment));
        Assert.Equal(server.Address + "d#second", response.Url.AbsoluteUri);
        Assert.All(server.Requests, request => Assert.DoesNotContain("#", request.Target));
    }

    [Fact] // rows 121, 203: test_uppercase_scheme_redirect, test_redirect_rfc1808_to_non_ascii_location
    public async Task ALocationInUpperCaseOrRawUtf8IsFollowed()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        string raw = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes($"//127.0.0.1:{server.Address.Port}/š"));
        server.Reply(r => r.Redirect(302, $"HTTP://127.0.0.1:{server.Address.Port}/up")).Reply(r => r.Redirect(301, raw)).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.GetAsync("/");
        Assert.Equal(["/", "/up", "/%C5%A1"], server.Requests.Select(request => request.Target));
    }

    [Fact] // row 145: test_manual_redirect_with_partial_body_read; D17
    public async Task FollowingByHandGoesRequestByRequest()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var byHand = new RequestOptions { AllowRedirects = false };
        Response response = await session.GetAsync("/redirect/2", byHand);
        int hops = 0;
        for (; response.Next is { } next; hops++) response = await session.SendAsync(next, byHand);
        Assert.Equal((2, "/get"), (hops, response.Url.AbsolutePath));
        Assert.Empty(response.History);
    }

    [Fact] // row 150: test_redirect_with_wrong_gzipped_header
    public async Task ABrokenBodyOfARedirectDoesNotStopIt()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(302, "not gzip", ("Location", "/next"), ("Content-Encoding", "gzip"))).Reply(r => r.Status(200, "there"));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("there", (await session.GetAsync("/")).Text);
    }

    [Fact] // row 177: test_requests_are_updated_each_time
    public async Task AGetMadeBy303StaysAGetOver307()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Redirect(303, "/a")).Reply(r => r.Redirect(307, "/b")).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        await session.PostAsync("/", new() { Content = "x" });
        Assert.Equal(["POST /", "GET /a", "GET /b"], server.Requests.Select(request => $"{request.Method} {request.Target}"));
    }

    [Fact] // row 185: test_redirecting_to_bad_url
    public async Task ALocationThatIsNoUrlIsAnErrorWithTheRedirect()
    {
        await using ScriptedServer server = ScriptedServer.Start().Reply(r => r.Redirect(302, "http://:1"));
        using var session = new Session { BaseAddress = server.Address };
        var refused = await Assert.ThrowsAsync<RedirectException>(() => session.GetAsync("/"));
        Assert.Equal(302, (int)refused.Response.StatusCode);
    }

    [Theory] // rows 138 to 144: test_auth_is_stripped_on_http_downgrade, ..._is_retained_for_redirect_on_host, test_should_strip_auth_*
    [InlineData("http://example.com/a", "http://example.com/b", false)]
    [InlineData("http://example.com/a", "http://EXAMPLE.com:80/b", false)]
    [InlineData("https://example.com:443/a", "https://example.com/b", false)]
    [InlineData("http://example.com/a", "https://example.com/b", false)]
    [InlineData("http://example.com:80/a", "https://example.com:443/b", false)]
    [InlineData("http://example.com/a", "http://another.example.com/b", true)]
    [InlineData("http://example.com/a", "http://example.com.evil/b", true)]
    [InlineData("https://example.com/a", "http://example.com/b", true)]
    [InlineData("http://example.com:1234/a", "https://example.com/b", true)]
    [InlineData("http://example.com/a", "https://example.com:8443/b", true)]
    [InlineData("http://example.com:1234/a", "http://example.com:4321/b", true)]
    public async Task CredentialsStayWithTheirOrigin(string from, string to, bool stripped)
    {
        var handler = new RedirectOnce(to);
        using var session = new Session(handler) { AllowInsecureRedirects = true, Auth = Auth.Basic("u", "p"), Headers = { ["X-Api-Key"] = "k" } };
        await session.GetAsync(from);
        Assert.Equal("Basic dTpw", handler.Seen[0].Authorization);
        Assert.Equal(stripped ? (null, null) : ("Basic dTpw", "k"), handler.Seen[1]);
    }

    /// <summary>Answers the first request with a redirect, and remembers the credentials of both.</summary>
    private sealed class RedirectOnce(string location) : HttpMessageHandler
    {
        public List<(string? Authorization, string? Key)> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string? key = request.Headers.TryGetValues("X-Api-Key", out IEnumerable<string>? keys) ? keys.Single() : null;
            Seen.Add((request.Headers.Authorization?.ToString(), key));
            var response = new HttpResponseMessage(Seen.Count == 1 ? HttpStatusCode.Found : HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
            if (Seen.Count == 1) response.Headers.TryAddWithoutValidation("Location", location);
            return Task.FromResult(response);
        }
    }
}
