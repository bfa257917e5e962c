using System.Net;
using System.Text;

namespace TypedRequests.JsonProgram;

/// <summary>Answers a request with its own body, and one without a body with the document.</summary>
internal sealed class Echo : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content && await content.ReadAsByteArrayAsync(cancellationToken) is { Length: > 0 } sent ? sent : Encoding.UTF8.GetBytes(Documents.Whole);
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } } };
    }
}
