using System.Net;

namespace TypedRequests.Tests.Sessions;

/// <summary>A handler that answers any host from memory and remembers what it was sent, for hosts that loopback does not have.</summary>
internal sealed class RecordingHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    public static HttpResponseMessage Redirect(string location, int status = 307)
    {
        var message = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent([]) };
        message.Headers.TryAddWithoutValidation("Location", location);
        return message;
    }

    public static HttpResponseMessage Text(string text, string contentType = "text/plain")
    {
        var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(text));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return new(HttpStatusCode.OK) { Content = content };
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Task.FromResult(answer(request));
    }
}
