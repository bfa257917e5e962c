using System.Net;

namespace TypedRequests.Limits.Tests.Sessions;

/// <summary>Answers as a test says, and keeps what it was asked.</summary>
internal sealed class ScriptedServer(Func<HttpRequestMessage, int, HttpResponseMessage> answer) : HttpMessageHandler
{
    private int _count;

    /// <summary>How many requests have come.</summary>
    public int Count => Volatile.Read(ref _count);

    public static HttpResponseMessage Reply(HttpStatusCode status, params (string Name, string Value)[] headers)
    {
        var reply = new HttpResponseMessage(status) { Content = new ByteArrayContent([]) };
        foreach (var (name, value) in headers) Assert.True(reply.Headers.TryAddWithoutValidation(name, value));
        return reply;
    }

    public static HttpResponseMessage Left(int limit, int remaining, int reset) => Reply(HttpStatusCode.OK,
        ("X-RateLimit-Limit", $"{limit}"), ("X-RateLimit-Remaining", $"{remaining}"), ("X-RateLimit-Reset", $"{reset}"));

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request, Interlocked.Increment(ref _count));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(Send(request, cancellationToken));
}
