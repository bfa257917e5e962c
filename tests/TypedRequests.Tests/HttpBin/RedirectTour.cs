using System.Net;

namespace TypedRequests.Tests.HttpBin;

/// <summary>The redirects of the seed scenario, run against the embedded httpbin and against the real one.</summary>
public abstract class RedirectTour : IDisposable
{
    private readonly Session _session;

    protected RedirectTour(IHttpBin httpBin) => _session = new Session { BaseAddress = httpBin.Address };

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task AChainIsFollowedAndKept()
    {
        var response = await _session.GetAsync("/redirect/3");
        Assert.Equal((HttpStatusCode.OK, "/get"), (response.StatusCode, response.Url.AbsolutePath));
        Assert.Equal(["/redirect/3", "/relative-redirect/2", "/relative-redirect/1"], response.History.Select(hop => hop.Url.AbsolutePath));
        Assert.All(response.History, hop => Assert.Equal(HttpStatusCode.Found, hop.StatusCode));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    public async Task APostBecomesAGetWithoutItsBody(int status)
    {
        var response = await PostFormAsync(status);
        var told = response.Json()!;
        Assert.Equal(("GET", 0), ((string?)told["method"], told["form"]!.AsObject().Count));
        Assert.False(told["headers"]!.AsObject().ContainsKey("Content-Type"));
    }

    [Theory]
    [InlineData(307)]
    [InlineData(308)]
    public async Task APostStaysOneWithItsBody(int status)
    {
        var told = (await PostFormAsync(status)).Json()!;
        Assert.Equal(("POST", "v"), ((string?)told["method"], (string?)told["form"]!["k"]));
        Assert.StartsWith("application/x-www-form-urlencoded", (string?)told["headers"]!["Content-Type"]);
    }

    // semantics: Redirects — other verbs keep method and body on 301 and 302 (not D2, D3)
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    public async Task APutStaysOneWithItsBody(int status)
    {
        var told = (await _session.PutAsync($"/redirect-to?url=/anything&status_code={status}", new() { Content = "kept" })).Json()!;
        Assert.Equal(("PUT", "kept"), ((string?)told["method"], (string?)told["data"]));
    }

    [Fact]
    public async Task AnUnfollowedRedirectNamesTheNextRequest()
    {
        var response = await _session.GetAsync("/redirect/1", new() { AllowRedirects = false });
        Assert.Equal((HttpStatusCode.Found, "/get"), (response.StatusCode, response.Next?.Url.AbsolutePath));
        Assert.Empty(response.History);
        var next = await _session.SendAsync(response.Next!); // asserted above
        Assert.Equal("/get", next.Url.AbsolutePath);
    }

    // semantics: Redirects — followed by every verb, HEAD too
    [Fact]
    public async Task HeadFollowsAndStaysHead()
    {
        var response = await _session.HeadAsync("/redirect/1");
        Assert.Equal((HttpStatusCode.OK, HttpMethod.Head), (response.StatusCode, response.Request.Method));
    }

    // semantics: D6
    [Fact]
    public async Task TooManyAreRefusedWithTheirHistory()
    {
        _session.MaxRedirects = 3;
        var exception = await Assert.ThrowsAsync<TooManyRedirectsException>(() => _session.GetAsync("/redirect/5"));
        Assert.Equal("/relative-redirect/2", exception.Response.Url.AbsolutePath);
        Assert.Equal(["/redirect/5", "/relative-redirect/4", "/relative-redirect/3"], exception.History.Select(hop => hop.Url.AbsolutePath));
    }

    [Fact]
    public async Task TheThirtyFirstIsOneTooMany()
    {
        var exception = await Assert.ThrowsAsync<TooManyRedirectsException>(() => _session.GetAsync("/relative-redirect/50"));
        Assert.Equal((30, "/relative-redirect/20"), (exception.History.Count, exception.Response.Url.AbsolutePath));
    }

    private Task<Response> PostFormAsync(int status) =>
        _session.PostAsync($"/redirect-to?url=/anything&status_code={status}", new() { Form = new() { ["k"] = "v" } });
}
