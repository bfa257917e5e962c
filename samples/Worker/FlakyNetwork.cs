using System.Net;

namespace TypedRequests.Samples;

/// <summary>A network as networks are: every third request is answered by a tired gateway, so that there is something to retry and to measure.</summary>
internal sealed class FlakyNetwork : DelegatingHandler
{
    private int requests;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Interlocked.Increment(ref requests) % 3 == 1
            ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { RequestMessage = request })
            : base.SendAsync(request, cancellationToken);
}
