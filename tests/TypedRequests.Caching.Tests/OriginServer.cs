using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Caching.Tests;

/// <summary>A server beneath a session, without a socket: what it answers next, and what it was asked.</summary>
internal sealed class OriginServer(FakeTimeProvider time) : HttpMessageHandler
{
    private readonly ConcurrentQueue<SeenRequest> _seen = new();
    private int _count;

    /// <summary>Answers a request; its number starts with 1.</summary>
    public Func<SeenRequest, CancellationToken, Task<HttpResponseMessage>> Answer { get; set; } = static (request, _) => Task.FromResult(Reply(200, $"answer {request.Number}"));

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public int Count => _seen.Count;

    public SeenRequest Last => _seen.Last();

    /// <summary>Gives every request the same answer, whose body counts.</summary>
    public void Always(int status, params (string Name, string Value)[] headers) => Answer = (request, _) => Task.FromResult(Reply(status, $"answer {request.Number}", headers));

    /// <summary>Gives these answers, one after the other; the last one from then on.</summary>
    public void InTurn(params Func<HttpResponseMessage>[] answers) => Answer = (request, _) => Task.FromResult(answers[Math.Min(request.Number, answers.Length) - 1]());

    public static HttpResponseMessage Reply(int status, string body, params (string Name, string Value)[] headers)
    {
        var reply = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body) };
        reply.Content.Headers.Clear();
        foreach (var (name, value) in headers)
            if (!reply.Headers.TryAddWithoutValidation(name, value)) reply.Content.Headers.TryAddWithoutValidation(name, value);
        return reply;
    }

    /// <summary>A date, so many seconds from now.</summary>
    public string Date(double seconds = 0) => time.GetUtcNow().AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var seen = new SeenRequest(Interlocked.Increment(ref _count), request);
        _seen.Enqueue(seen);
        return SendAsync(request, seen, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, SeenRequest seen, CancellationToken cancellationToken)
    {
        var reply = await Answer(seen, cancellationToken);
        reply.RequestMessage = request;
        if (request.Method == HttpMethod.Head) reply.Content = WithoutBody(reply.Content);
        return reply;
    }

    private static ByteArrayContent WithoutBody(HttpContent content)
    {
        var empty = new ByteArrayContent([]);
        foreach (var (name, values) in content.Headers.NonValidated) empty.Headers.TryAddWithoutValidation(name, values);
        return empty;
    }
}
