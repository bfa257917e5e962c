using System.Globalization;
using System.Net;

namespace TypedRequests;

/// <summary>One reply of an expectation: what it says, what is added to it, and what goes wrong with it.</summary>
/// <param name="body">What it says to a call.</param>
internal sealed class Reply(Func<ReceivedCall, CancellationToken, ValueTask<ReplyBody>> body)
{
    internal Reply(Func<ReceivedCall, ReplyBody> body)
        : this((call, _) => ValueTask.FromResult(body(call)))
    {
    }

    internal HttpStatusCode? Status { get; set; }

    internal string? ContentType { get; set; }

    internal List<KeyValuePair<string, string>> Headers { get; } = [];

    internal TimeSpan Latency { get; set; }

    internal Fault? Fault { get; set; }

    internal async Task<HttpResponseMessage> SendAsync(ReceivedCall call, HttpRequestMessage message, TimeProvider clock, CancellationToken cancellationToken)
    {
        await Waiting.ForAsync(Latency, clock, cancellationToken).ConfigureAwait(false);
        if (Fault is { NeverAnswers: true }) await Waiting.ForeverAsync(clock, cancellationToken).ConfigureAwait(false);
        if (Fault?.InsteadOfAnswer is { } failure) throw failure();
        var said = await body(call, cancellationToken).ConfigureAwait(false);
        var answer = new HttpResponseMessage(Status ?? said.Status) { RequestMessage = message, Content = Content(said, message.Method, clock) };
        if ((ContentType ?? said.ContentType) is { } type) answer.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in said.Headers.Concat(Headers)) Add(answer, name, value);
        return answer;
    }

    private HttpContent Content(ReplyBody said, HttpMethod method, TimeProvider clock)
    {
        if (method == HttpMethod.Head) return Empty(said);
        if (said.Pieces is null && Fault is not { IsOfBody: true }) return new ReadOnlyMemoryContent(said.Bytes);
        var pieces = said.Pieces?.Invoke(clock) ?? said.Whole();
        var content = new StreamContent(new ReplyStream(Fault is { IsOfBody: true } fault ? FaultyBody.Apply(fault, pieces, clock) : pieces));
        if (said.Pieces is null) content.Headers.ContentLength = said.Bytes.Length;
        return content;
    }

    // The headers of a body that is not sent.
    private static ByteArrayContent Empty(ReplyBody said)
    {
        var content = new ByteArrayContent([]);
        if (said.Pieces is null) content.Headers.TryAddWithoutValidation("Content-Length", said.Bytes.Length.ToString(CultureInfo.InvariantCulture));
        return content;
    }

    private static void Add(HttpResponseMessage answer, string name, string value)
    {
        if (answer.Headers.TryAddWithoutValidation(name, value)) return;
        if (name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase)) answer.Content.Headers.Remove(name);
        answer.Content.Headers.TryAddWithoutValidation(name, value);
    }
}
