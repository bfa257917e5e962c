using System.Net;
using System.Text;

namespace TypedRequests.Tests;

/// <summary>A token endpoint in memory: it answers what it is told, in order, and keeps what it was asked.</summary>
internal sealed class TokenEndpoint(params string[] answers)
{
    public static readonly Uri Address = new("https://id.example/token");

    private int _next;

    public List<(string? Authorization, string Form)> Asked { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public TaskCompletionSource? Hold { get; set; }

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string form = await request.Content!.ReadAsStringAsync(cancellationToken);
        lock (Asked) Asked.Add((request.Headers.Authorization?.ToString(), form));
        if (Hold is not null) await Hold.Task.WaitAsync(cancellationToken);
        string answer = answers[Math.Min(Interlocked.Increment(ref _next) - 1, answers.Length - 1)];
        return new(Status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
