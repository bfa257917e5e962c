namespace TypedRequests.Tests.Docs.Shop;

internal sealed class CannedHandler : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"id":7,"name":"lamp"}""") });
}
