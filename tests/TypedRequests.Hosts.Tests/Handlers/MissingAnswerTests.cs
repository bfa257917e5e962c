namespace TypedRequests.Hosts.Tests.Handlers;

/// <summary>A mock that was not told about a request answers null.</summary>
public sealed class MissingAnswerTests
{
    // field: H1
    [Fact]
    public async Task H1_AHandlerThatReturnsNullIsNamed()
    {
        using var session = new Session(new Silent());
        var awaited = await Assert.ThrowsAsync<InvalidOperationException>(() => session.GetAsync("http://mock.example/"));
        Assert.Contains("returned null instead of a response", awaited.Message, StringComparison.Ordinal);
        var blocking = Assert.Throws<InvalidOperationException>(() => session.Get("http://mock.example/"));
        Assert.Equal(awaited.Message, blocking.Message);
    }

    private sealed class Silent : HttpMessageHandler
    {
        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => null!; // as mocks do

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult<HttpResponseMessage>(null!);
    }
}
