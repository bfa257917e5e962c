using System.Net;

namespace TypedRequests.Testing.Tests.Peers;

/// <summary>What the README of MockHttp shows, said with a fake server.</summary>
public sealed class MockHttpSituations : IDisposable
{
    private readonly FakeServer _server = new();
    private readonly Session _session;

    public MockHttpSituations() => _session = _server.Session("http://localhost");

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task M1_AUrlAnswersJson()
    {
        _server.On("GET", "http://localhost/api/user/{id}").ReturnsJson("""{"name":"Test McGee"}""");
        Assert.Equal("""{"name":"Test McGee"}""", (await _session.GetAsync("/api/user/1234")).Text);
    }

    [Fact]
    public async Task M2_ADefinitionAnswersAnyNumberOfCalls()
    {
        _server.On("GET", "/a").ReturnsText("a");
        for (var i = 0; i < 3; i++) Assert.Equal("a", (await _session.GetAsync("/a")).Text);
    }

    [Fact]
    public async Task M3_AnExpectationAnswersOnce()
    {
        _server.On("GET", "/a").ReturnsText("a").Once();
        await _session.GetAsync("/a");
        await Assert.ThrowsAsync<FakeServerException>(() => _session.GetAsync("/a"));
    }

    [Fact]
    public void M4_AnOutstandingExpectationIsTold()
    {
        _server.On("GET", "/a").Once();
        Assert.Contains("GET /a: expected once, came never", Assert.Throws<FakeServerException>(_server.VerifyAll).Message);
    }

    [Fact]
    public async Task M5_WithQueryString()
    {
        _server.On("GET", "/a?x=1").ReturnsText("a");
        Assert.Equal("a", (await _session.GetAsync("/a?x=1&y=2")).Text);
        await Assert.ThrowsAsync<FakeServerException>(() => _session.GetAsync("/a?x=2"));
    }

    [Fact]
    public async Task M6_WithExactQueryString()
    {
        _server.On("GET", "/a?x=1").ExactQuery().ReturnsText("a");
        Assert.Equal("a", (await _session.GetAsync("/a?x=1")).Text);
        await Assert.ThrowsAsync<FakeServerException>(() => _session.GetAsync("/a?x=1&y=2"));
    }

    [Fact]
    public async Task M7_WithHeaders()
    {
        _server.On("GET", "/a").WhenHeader("X-A", "1").ReturnsText("a");
        Assert.Equal("a", (await _session.GetAsync("/a", new() { Headers = { ["X-A"] = "1" } })).Text);
        await Assert.ThrowsAsync<FakeServerException>(() => _session.GetAsync("/a"));
    }

    [Fact]
    public async Task M8_WithFormData()
    {
        _server.On("POST", "/a").When(call => call.Form.Contains(new("user", "a b"))).ReturnsText("a");
        Assert.Equal("a", (await _session.PostAsync("/a", new() { Form = { ["user"] = "a b" } })).Text);
    }

    [Fact]
    public async Task M9_WithContent()
    {
        _server.On("POST", "/a").WhenBody("whole").ReturnsText("a");
        Assert.Equal("a", (await _session.PostAsync("/a", new() { Content = "whole" })).Text);
        await Assert.ThrowsAsync<FakeServerException>(() => _session.PostAsync("/a", new() { Content = "half" }));
    }

    [Fact]
    public async Task M10_WithPartialContent()
    {
        _server.On("POST", "/a").When(call => call.Text.Contains("part", StringComparison.Ordinal)).ReturnsText("a");
        Assert.Equal("a", (await _session.PostAsync("/a", new() { Content = "a part of it" })).Text);
    }

    [Fact]
    public async Task M11_RespondsWithAFunction()
    {
        _server.On("POST", "/a").Returns(call => new StringContent(call.Text.ToUpperInvariant()));
        Assert.Equal("LOUD", (await _session.PostAsync("/a", new() { Content = "loud" })).Text);
    }

    [Fact]
    public async Task M12_Throws()
    {
        _server.On("GET", "/a").CannotBeReached();
        await Assert.ThrowsAnyAsync<RequestException>(() => _session.GetAsync("/a"));
    }

    [Fact]
    public async Task M13_AFallback()
    {
        _server.Otherwise().Returns(HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await _session.GetAsync("/a")).StatusCode);
    }

    [Fact]
    public async Task M14_MatchCountsAreAsked()
    {
        var expectation = _server.On("GET", "/a");
        await _session.GetAsync("/a");
        await _session.GetAsync("/a");
        Assert.Equal(2, expectation.Answered);
        _server.Calls("GET", "/a").Times(2);
    }
}
