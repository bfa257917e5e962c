using System.Net;
using System.Text.Json.Nodes;

namespace TypedRequests.Tests.HttpBin;

/// <summary>The tour of Python Requests' front page and the cells around it, run against the embedded httpbin and against the real one.</summary>
public abstract class SeedTour : IDisposable
{
    private readonly Session _session;

    protected SeedTour(IHttpBin httpBin) => _session = new Session { BaseAddress = httpBin.Address };

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task ACookieOfARedirectIsKeptAndSent()
    {
        var response = await _session.GetAsync("/cookies/set/sessioncookie/123456789");
        var sent = """{"cookies":{"sessioncookie":"123456789"}}""";
        Assert.Equal(sent, response.Text.TrimEnd());
        Assert.Equal("sessioncookie=123456789", response.Request.Headers["Cookie"]);
        var hop = Assert.Single(response.History);
        Assert.Equal((HttpStatusCode.Found, "123456789"), (hop.StatusCode, hop.Cookies["sessioncookie"]));
        Assert.Equal(sent, (await _session.GetAsync("/cookies")).Text.TrimEnd());
    }

    [Fact]
    public async Task TheJarHasOneRowForIt()
    {
        await _session.GetAsync("/cookies/set/sessioncookie/123456789");
        var row = Assert.Single(_session.Cookies);
        Assert.Equal(("sessioncookie", "123456789", "127.0.0.1", "/"), (row.Name, row.Value, row.Domain, row.Path));
        Assert.Equal((false, null), (row.Secure, row.Expires));
    }

    [Fact]
    public async Task ADeletedCookieLeavesTheJar()
    {
        await _session.GetAsync("/cookies/set/sessioncookie/123456789");
        var response = await _session.GetAsync("/cookies/delete?sessioncookie");
        Assert.Equal(HttpStatusCode.Found, Assert.Single(response.History).StatusCode);
        Assert.Equal("""{"cookies":{}}""", response.Text.TrimEnd());
        Assert.Empty(_session.Cookies);
    }

    [Fact]
    public async Task HeadersOfSessionAndCallAndCredentialsAreAllSent()
    {
        _session.Auth = Auth.Basic("user", "pass");
        _session.Headers["x-test"] = "true";
        var headers = await HeadersAsync(new() { Headers = { ["x-test2"] = "true" } });
        Assert.Equal(("true", "true", "Basic dXNlcjpwYXNz"), (headers["X-Test"], headers["X-Test2"], headers["Authorization"]));
    }

    [Fact]
    public async Task HeadersOfACallLeaveNoTrace()
    {
        _session.Headers["x-test"] = "true";
        await HeadersAsync(new() { Headers = { ["x-test2"] = "true" } });
        Assert.DoesNotContain("X-Test2", await HeadersAsync());
        Assert.DoesNotContain("X-Test", await HeadersAsync(new() { Headers = { ["x-test"] = null } }));
        Assert.Equal("override", (await HeadersAsync(new() { Headers = { ["X-TEST"] = "override" } }))["X-Test"]);
        Assert.Equal("true", (await HeadersAsync())["X-Test"]);
        Assert.Equal("true", _session.Headers["x-test"]);
    }

    [Fact]
    public async Task ACookieOfACallIsSentOnce()
    {
        Assert.Equal("""{"cookies":{"from-my":"browser"}}""", (await _session.GetAsync("/cookies", new() { Cookies = { ["from-my"] = "browser" } })).Text.TrimEnd());
        Assert.Equal("""{"cookies":{}}""", (await _session.GetAsync("/cookies")).Text.TrimEnd());
        Assert.Empty(_session.Cookies);
    }

    // semantics: Merging — query merges in every form; URLs — space is %20 in URLs
    [Fact]
    public async Task QueriesMergeAndNullRemoves()
    {
        _session.Query["a"] = "1";
        _session.Query["b"] = "2";
        var options = new RequestOptions { Query = { ["b"] = null, ["q"] = "a b&c=é" } };
        options.Query.Add("c", ["x", "y"]);
        var response = await _session.GetAsync("/get", options);
        Assert.Equal("/get?a=1&q=a%20b%26c%3D%C3%A9&c=x&c=y", response.Request.Url.PathAndQuery);
        Assert.Equal("""{"a":"1","c":["x","y"],"q":"a b&c=é"}""", Unescaped(response.Json()!["args"]!));
    }

    [Fact]
    public async Task BasicAuthenticationIsAskedForAndAnswered()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _session.GetAsync("/basic-auth/user/pass")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _session.GetAsync("/basic-auth/user/pass", new() { Auth = Auth.Basic("user", "wrong") })).StatusCode);
        var response = await _session.GetAsync("/basic-auth/user/pass", new() { Auth = Auth.Basic("user", "pass") });
        Assert.Equal("""{"authenticated":true,"user":"user"}""", response.Text.TrimEnd());
        var inUrl = new UriBuilder(new Uri(_session.BaseAddress!, "/basic-auth/user/pass")) { UserName = "user", Password = "pass" };
        Assert.Equal(HttpStatusCode.OK, (await _session.GetAsync(inUrl.Uri)).StatusCode);
    }

    private async Task<Dictionary<string, string>> HeadersAsync(RequestOptions? options = null) =>
        (await _session.GetAsync("/headers", options)).Json()!["headers"]!.AsObject().ToDictionary(header => header.Key, header => header.Value!.ToString());

    private static string Unescaped(JsonNode node) => System.Text.RegularExpressions.Regex.Unescape(node.ToJsonString());
}
