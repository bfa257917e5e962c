using System.Net;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A transport that answers from a list and remembers when it was asked what.</summary>
internal sealed class AttemptLog(TimeProvider time, params Func<HttpRequestMessage, HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public List<DateTimeOffset> Times { get; } = [];

    public List<HttpRequestMessage> Requests { get; } = [];

    public List<TrackedContent> Bodies { get; } = [];

    public static Func<HttpRequestMessage, HttpResponseMessage> Status(int status, params (string Name, string Value)[] headers) => _ =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    };

    public static Func<HttpRequestMessage, HttpResponseMessage> Fails(HttpRequestError error) => _ => throw new HttpRequestException(error, error.ToString());

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Times.Add(time.GetUtcNow());
        Requests.Add(request);
        var response = answers[Math.Min(Times.Count, answers.Length) - 1](request);
        Bodies.Add(new TrackedContent());
        response.Content = Bodies[^1];
        return Task.FromResult(response);
    }

    internal sealed class TrackedContent() : ByteArrayContent([])
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
