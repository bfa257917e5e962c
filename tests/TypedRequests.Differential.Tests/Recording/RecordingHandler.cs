using System.Net;
using System.Net.Http.Headers;
using System.Text;
using TypedRequests.Differential.Tests.Cases;

namespace TypedRequests.Differential.Tests.Recording;

/// <summary>Records every request and answers all of them alike.</summary>
internal sealed class RecordingHandler(CaseReply reply) : HttpMessageHandler
{
    public List<RecordedRequest> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = Lines(request.Headers).Concat(request.Content is null ? [] : Lines(request.Content.Headers));
        Requests.Add(new RecordedRequest(
            request.Method.Method,
            request.RequestUri!.AbsoluteUri, // a request that is sent has one
            headers.ToDictionary(line => line.Name, line => line.Value, StringComparer.Ordinal),
            body));
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(reply.Body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(reply.ContentType) } };
        return new HttpResponseMessage((HttpStatusCode)reply.Status) { RequestMessage = request, Content = content };
    }

    private static IEnumerable<(string Name, string Value)> Lines(HttpHeaders headers) =>
        headers.NonValidated.Where(header => header.Key is not "Content-Length").Select(header => (header.Key.ToLowerInvariant(), string.Join(", ", header.Value)));
}
