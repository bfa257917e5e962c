using System.Text.Json.Nodes;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

public sealed class PreparedRequestTests
{
    // semantics: test 102: what a session would send can be had without sending, credentials and cookies included
    [Fact]
    public async Task WhatWouldBeSentIsWhatIsSent()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.Basic("user", "pass"), Query = { ["q"] = "1" } };
        session.Cookies["k"] = "v";
        var options = new RequestOptions { Json = new JsonObject { ["a"] = 1 }, Headers = { ["x-own"] = "1" } };
        var prepared = session.Prepare(HttpMethod.Post, "/p", options);
        Assert.Empty(server.Requests);
        await session.PostAsync("/p", options);
        await session.SendAsync(prepared);
        session.Send(prepared);
        Assert.All(server.Requests, request => Assert.Equal(server.Requests[0].Head.Split("\r\n").Order(), request.Head.Split("\r\n").Order()));
        Assert.All(server.Requests, request => Assert.Equal("{\"a\":1}", request.BodyText));
        Assert.Equal("{\"a\":1}"u8.ToArray(), prepared.Body!.Value.ToArray());
    }

    // semantics: S9 a prepared request still stores cookies into the session that sends it and follows redirects
    [Fact]
    public async Task APreparedRequestIsFollowedWithTheSessionsCookies()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(302, "/next", ("Set-Cookie", "k=1"))).On("/next", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var prepared = new Session().Prepare(HttpMethod.Get, server.Address);
        await session.SendAsync(prepared);
        Assert.Equal("k=1", server.Requests[1].Header("Cookie"));
        Assert.Equal("1", session.Cookies["k"]);
    }

    // semantics: secrets masked wherever a request is printed
    [Fact]
    public void ACurlCommandMasksSecrets()
    {
        using var session = new Session { Headers = { ["User-Agent"] = null, ["Accept-Encoding"] = null, ["Accept"] = null }, SecretHeaders = { "X-Own-Secret" } };
        session.Auth = Auth.Bearer("hidden");
        session.Cookies["k"] = "hidden";
        var prepared = session.Prepare(HttpMethod.Put, "http://u:hidden@h/p?a=1", new()
        {
            Content = "it's",
            Headers = { ["x-own-secret"] = "hidden", ["X-Api-Key"] = "hidden", ["Proxy-Authorization"] = "Basic hidden", ["X-Empty"] = "" },
        });
        Assert.Equal(
            "curl -X PUT -H 'x-own-secret: ***' -H 'X-Api-Key: ***' -H 'Proxy-Authorization: Basic ***' -H 'X-Empty;' -H 'Cookie: ***' -H 'Authorization: Bearer ***' "
            + @"-H 'Content-Type: text/plain; charset=utf-8' --data-binary 'it'\''s' 'http://h/p?a=1'",
            prepared.ToString());
        Assert.Contains("Bearer hidden", prepared.ToCurl(showSecrets: true));
    }

    // semantics: secrets masked wherever a request is printed: what an Auth puts in is one, whatever its name
    [Fact]
    public async Task AKeyOfAnAuthIsSentAndPrintedMasked()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.ApiKey("api key", "hid&den", ApiKeyLocation.Query) };
        var prepared = session.Prepare(HttpMethod.Get, "/p?a=1");
        Assert.EndsWith("/p?a=1&api%20key=***'", prepared.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("/p?a=1&api%20key=hid%26den'", prepared.ToCurl(showSecrets: true), StringComparison.Ordinal);
        Assert.Equal("?a=1", prepared.Url.Query);
        using var other = new Session();
        var response = await other.SendAsync(prepared);
        Assert.Equal("/p?a=1&api%20key=hid%26den", Assert.Single(server.Requests).Target);
        Assert.DoesNotContain("hid", $"{response} {response.Url} {response.Request} {response.Request.Url}", StringComparison.Ordinal);
        session.Auth = Auth.ApiKey("X-Own", "hidden");
        Assert.Contains("-H 'X-Own: ***'", session.Prepare(HttpMethod.Get, "/").ToString(), StringComparison.Ordinal);
    }

    // A server that redirects with the query it was sent echoes the key, which is no less secret then.
    [Fact]
    public async Task AKeyThatARedirectBringsAlongIsMasked()
    {
        await using var server = ScriptedServer.Start().On("/?key=hidden", r => r.Redirect(302, "/next?b=2&KEY=hidden&key=hidden#key=part")).Always(r => r.Status(500));
        using var session = new Session { BaseAddress = server.Address, Auth = Auth.ApiKey("key", "hidden", ApiKeyLocation.Query), ThrowOnErrorStatus = true };
        var failure = await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/"));
        Assert.Equal("/next?b=2&KEY=hidden&key=hidden", server.Requests[1].Target);
        Assert.EndsWith("/next?b=2&KEY=***&key=***#key=part'", failure.Request!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", $"{failure} {failure.Response} {failure.Response.History[0].Request}", StringComparison.Ordinal);
    }

    [Fact]
    public void WhatASchemeOfOnesOwnAddsIsMasked()
    {
        using var session = new Session { Auth = new OwnScheme() };
        var prepared = session.Prepare(HttpMethod.Get, "http://h/?a=1");
        Assert.EndsWith("'http://h/?a=1&signature=***'", prepared.ToString(), StringComparison.Ordinal);
        Assert.Contains("-H 'X-Own: ***'", prepared.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PartsInMemoryAreABodyOfBytesAndAStreamIsNone()
    {
        using var session = new Session { BaseAddress = new("https://h") };
        var inMemory = session.Prepare(HttpMethod.Post, "/", new() { Files = new() { { "a", FilePart.FromText("x", "a.txt") }, { "b", "field" } } });
        Assert.Equal(inMemory.Headers["Content-Length"], inMemory.Body!.Value.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var streamed = session.Prepare(HttpMethod.Post, "/", new() { Files = new() { { "a", FilePart.FromStream(new MemoryStream([1]), "a.bin") } } });
        Assert.Null(streamed.Body);
    }

    [Fact]
    public void AnInvalidRequestIsRefusedWhereItIsPrepared()
    {
        using var session = new Session();
        Assert.Contains("BaseAddress", Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Get, "/relative")).Message);
    }

    // semantics: CR, LF, NUL in each place that reaches the wire (CVE-2019-9740, CVE-2024-51501, CVE-2024-45302)
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\0")]
    public void NoControlReachesTheWire(string control)
    {
        using var session = new Session();
        var bad = $"a{control}X-Evil: 1";
        Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Get, "http://h/" + bad));
        Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Get, "http://h" + control + "/"));
        Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Get, "http://h/", new() { Headers = { ["x"] = bad } }));
        Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Get, "http://h/", new() { Headers = { [bad] = "x" } }));
        Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Get, "http://h/", new() { Cookies = { ["k"] = bad } }));
        Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Get, "http://h/", new() { Cookies = { [bad] = "v" } }));
        Assert.Throws<InvalidRequestException>(() => session.Prepare(HttpMethod.Post, "http://h/", new() { Content = "x", ContentType = bad }));
        Assert.Throws<InvalidRequestException>(() => session.Cookies["k"] = bad);
        Assert.ThrowsAny<Exception>(() => session.Prepare(new HttpMethod(bad), "http://h/"));
        var escaped = session.Prepare(HttpMethod.Get, $"http://h/{bad}", new() { Query = { ["q"] = bad, [bad] = "q" } });
        Assert.DoesNotContain(control, escaped.Url.AbsoluteUri, StringComparison.Ordinal);
    }

    private sealed class OwnScheme : Auth
    {
        protected internal override void Sign(AuthRequest request)
        {
            request.SetHeader("X-Own", "hidden");
            request.Url = new($"{request.Url}&signature=hidden");
        }
    }

    // semantics: R1 the verb is upper-cased
    [Fact]
    public void TheVerbIsUpperCase()
    {
        using var session = new Session();
        Assert.Equal("REPORT", session.Prepare(new HttpMethod("report"), "http://h/").Method.Method);
        Assert.Equal(HttpMethod.Get, session.Prepare(new HttpMethod("get"), "http://h/").Method);
    }
}
