namespace TypedRequests;

/// <summary>The end of a chain of handlers: a fake server in the place of a network.</summary>
internal sealed class FakeHandler(FakeServer server) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => server.AnswerAsync(request, isSynchronous: false, cancellationToken);

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => server.AnswerAsync(request, isSynchronous: true, cancellationToken).GetAwaiter().GetResult();
}
