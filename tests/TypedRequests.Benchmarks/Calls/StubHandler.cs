using System.Net;

namespace TypedRequests.Benchmarks.Calls;

/// <summary>Answers every request with the same repository, at once or after a yield; nothing touches a socket.</summary>
internal sealed class StubHandler(bool yields) : HttpMessageHandler
{
    private static readonly byte[] Body = """{"id":1296269,"name":"Hello-World","fork":false,"stars":80}"""u8.ToArray();

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => Answer(request);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        yields ? AnswerLater(request) : Task.FromResult(Answer(request));

    private static async Task<HttpResponseMessage> AnswerLater(HttpRequestMessage request)
    {
        await Task.Yield();
        return Answer(request);
    }

    private static HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var content = new ByteArrayContent(Body);
        // As the transport does it: the text of the header, not yet parsed.
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        return new(HttpStatusCode.OK) { RequestMessage = request, Content = content };
    }
}
