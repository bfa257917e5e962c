using System.Net;
using Moq;
using Moq.Protected;
using RichardSzalay.MockHttp;

namespace TypedRequests.Hosts.Tests.Uris;

/// <summary>field: H1. Mocks that know a request by its URI find it.</summary>
public sealed class MockingTests
{
    [Fact]
    public async Task H1_MoqComparesUris()
    {
        var mock = new Mock<HttpMessageHandler>(MockBehavior.Strict);
        mock.Protected()
            .Setup<Task<HttpResponseMessage>>("SendAsync", ItExpr.Is<HttpRequestMessage>(message => message.RequestUri == new Uri("http://localhost/issues/7?title=a%20b")), ItExpr.IsAny<CancellationToken>())
            .ReturnsAsync(() => new() { StatusCode = HttpStatusCode.OK, Content = new StringContent("{\"number\":7,\"title\":\"mocked\"}") });
        mock.Protected().Setup("Dispose", ItExpr.IsAny<bool>());
        using var session = new Session(mock.Object);
        Assert.Equal("mocked", (await session.For<IHosted>().GetIssue(7, "a b")).Title);
        Assert.Equal(200, (int)(await session.GetAsync(new Uri("http://localhost/issues/7?title=a b"))).StatusCode);
    }

    [Theory]
    [InlineData("http://localhost/issues/7?title=a%20b")]
    [InlineData("http://localhost/issues/*")]
    [InlineData("/issues/7")]
    public async Task H1_MockHttpMatchesUrls(string pattern)
    {
        using var mock = new MockHttpMessageHandler();
        mock.When(HttpMethod.Get, pattern).WithQueryString("title", "a b").Respond("application/json", "{\"number\":7,\"title\":\"mocked\"}");
        using var session = new Session(mock) { BaseAddress = new("http://localhost") };
        Assert.Equal("mocked", (await session.For<IHosted>().GetIssue(7, "a b")).Title);
        await Assert.ThrowsAsync<MockHttpMatchException>(() => session.GetAsync("/other"));
    }

    [Fact]
    public async Task H1_MockHttpExpectsRequestsInOrder()
    {
        using var mock = new MockHttpMessageHandler();
        mock.Expect("http://localhost/a").Respond(HttpStatusCode.Found, request => new StringContent(""));
        mock.Expect("http://localhost/b").WithHeaders("X-Given", "1").Respond("text/plain", "b");
        using var session = new Session(mock) { BaseAddress = new("http://localhost") };
        await session.GetAsync("/a");
        Assert.Equal("b", (await session.GetAsync("/b", new() { Headers = { ["X-Given"] = "1" } })).Text);
        mock.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task H1_ADictionaryByUriFindsWhatIsSent()
    {
        var answers = new Dictionary<Uri, string> { [new("http://localhost/a")] = "a", [new("http://localhost/b?c=%C3%A9")] = "b" };
        using var session = new Session(new FakeHandler(request => FakeHandler.Text(answers[request.RequestUri!]))) { BaseAddress = new("http://localhost") };
        Assert.Equal("a", (await session.GetAsync("/a")).Text);
        Assert.Equal("b", (await session.GetAsync("/b", new() { Query = { ["c"] = "é" } })).Text);
    }
}
