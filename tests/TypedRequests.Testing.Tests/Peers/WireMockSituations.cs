using System.Net;

namespace TypedRequests.Testing.Tests.Peers;

/// <summary>What the pages of WireMock.Net show, said with a fake server.</summary>
public sealed class WireMockSituations : IDisposable
{
    private readonly FakeServer _server = new();
    private readonly Session _session;

    public WireMockSituations() => _session = _server.Session("http://localhost");

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task W1_AStubWithStatusHeaderAndBody()
    {
        _server.On("GET", "/foo").ReturnsJson("""{"msg":"Hello world!"}""").WithStatus(HttpStatusCode.Accepted).WithHeader("X-A", "1");
        var response = await _session.GetAsync("/foo");
        Assert.Equal((HttpStatusCode.Accepted, "1", "application/json"), (response.StatusCode, response.Headers["X-A"], response.Headers["Content-Type"]));
    }

    [Fact]
    public async Task W2_AnyVerb()
    {
        _server.On("*", "/foo").ReturnsText("any");
        Assert.Equal("any", (await _session.PutAsync("/foo")).Text);
    }

    [Fact]
    public async Task W3_AWildcardInThePath()
    {
        _server.On("GET", "/foo/{+rest}").Returns(call => new StringContent(call.RouteValue("rest")));
        Assert.Equal("a/b c", (await _session.GetAsync("/foo/a/b%20c")).Text);
    }

    [Fact]
    public async Task W4_AScenario()
    {
        _server.On("GET", "/todo").ReturnsJson("[]").ReturnsJson("""["milk"]""");
        Assert.Equal(("[]", """["milk"]"""), ((await _session.GetAsync("/todo")).Text, (await _session.GetAsync("/todo")).Text));
    }

    [Fact]
    public async Task W5_AScenarioThatACallMovesOn()
    {
        List<string> items = [];
        _server.On("POST", "/todo").Returns(call =>
        {
            items.Add(call.Text);
            return new StringContent("");
        });
        _server.On("GET", "/todo").Returns(_ => new StringContent(string.Join(",", items)));
        await _session.PostAsync("/todo", new() { Content = "milk" });
        Assert.Equal("milk", (await _session.GetAsync("/todo")).Text);
    }

    [Fact]
    public async Task W6_ADelay()
    {
        _server.On("GET", "/foo").ReturnsText("late").After(TimeSpan.FromSeconds(10));
        Assert.Equal(TimeSpan.FromSeconds(10), (await _session.GetAsync("/foo")).Elapsed);
    }

    [Fact]
    public async Task W7_ADelayOfTheWholeServer()
    {
        _server.Latency = TimeSpan.FromSeconds(10);
        _server.On("GET", "/foo").ReturnsText("late");
        Assert.Equal(TimeSpan.FromSeconds(10), (await _session.GetAsync("/foo")).Elapsed);
    }

    [Fact]
    public async Task W8_AFaultOfTheBody()
    {
        _server.On("GET", "/foo").ReturnsText("0123456789").Truncates(5);
        await Assert.ThrowsAnyAsync<RequestException>(() => _session.GetAsync("/foo"));
    }

    [Fact]
    public async Task W9_Priorities()
    {
        _server.On("GET", "/{+any}").Returns(HttpStatusCode.Unauthorized);
        _server.On("GET", "/foo").WhenHeader("Authorization", "Bearer t").ReturnsText("in");
        Assert.Equal(HttpStatusCode.Unauthorized, (await _session.GetAsync("/foo")).StatusCode);
        _session.Auth = Auth.Bearer("t");
        Assert.Equal("in", (await _session.GetAsync("/foo")).Text);
    }

    [Fact]
    public async Task W10_CookiesAreSetAndMatched()
    {
        _server.On("GET", "/in").WithCookie("sid=7; Path=/; HttpOnly");
        _server.On("GET", "/me").WhenHeader("Cookie", "sid=7").ReturnsText("me");
        await _session.GetAsync("/in");
        Assert.Equal("me", (await _session.GetAsync("/me")).Text);
    }

    [Fact]
    public async Task W11_ARedirectIsFollowed()
    {
        _server.On("GET", "/old").ReturnsRedirect("/new", HttpStatusCode.MovedPermanently);
        _server.On("GET", "/new").ReturnsText("new");
        var response = await _session.GetAsync("/old");
        Assert.Equal(("new", 1), (response.Text, response.History.Count));
    }

    [Fact]
    public async Task W12_TheLogOfRequests()
    {
        _server.On("POST", "/foo");
        await _session.PostJsonAsync("/foo", new { a = 1 });
        var sent = Assert.Single(_server.Received);
        Assert.Equal(("/foo", """{"a":1}""", HttpMethod.Post), (sent.Url.AbsolutePath, sent.Text, sent.HttpMethod));
    }

    [Fact]
    public async Task W13_AChallengeIsAnswered()
    {
        _server.On("GET", "/foo").Returns(HttpStatusCode.Unauthorized).WithHeader("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\", algorithm=SHA-256");
        _server.On("GET", "/foo").When(call => call.Header("Authorization")?.StartsWith("Digest ", StringComparison.Ordinal) == true).ReturnsText("in");
        _session.Auth = Auth.Digest("ann", "pw");
        Assert.Equal("in", (await _session.GetAsync("/foo")).Text);
    }

    [Fact]
    public async Task W14_AGzippedBody()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true)) gzip.Write("hello"u8);
        _server.On("GET", "/foo").ReturnsBytes(packed.ToArray(), "text/plain").WithHeader("Content-Encoding", "gzip");
        Assert.Equal("hello", (await _session.GetAsync("/foo")).Text);
    }
}
