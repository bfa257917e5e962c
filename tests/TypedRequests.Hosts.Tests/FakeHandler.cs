namespace TypedRequests.Hosts.Tests;

/// <summary>A test's own handler, which knows asynchronous calls only, as most do.</summary>
internal sealed class FakeHandler(Func<HttpRequestMessage, HttpResponseMessage>? answer = null) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public static HttpResponseMessage Text(string text) => new() { Content = new StringContent(text) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Requests.Add(request);
        return (answer ?? (_ => Text("fake")))(request);
    }
}
