using System.Text;

namespace TypedRequests.Testing.Tests;

/// <summary>A network in memory: its answers in order, and how often it was asked.</summary>
internal sealed class AnswerQueue(params Func<HttpRequestMessage, HttpResponseMessage>[] answers) : HttpMessageHandler
{
    public int Calls { get; private set; }

    public List<string> Bodies { get; } = [];

    public static Func<HttpRequestMessage, HttpResponseMessage> Json(string json, int status = 200, params (string Name, string Value)[] headers) => Text(json, "application/json", status, headers);

    public static Func<HttpRequestMessage, HttpResponseMessage> Text(string text, string type, int status = 200, params (string Name, string Value)[] headers) => _ =>
    {
        var answer = new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
        answer.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers)
            if (!answer.Headers.TryAddWithoutValidation(name, value)) answer.Content.Headers.TryAddWithoutValidation(name, value);
        return answer;
    };

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        request.Content?.CopyTo(body, null, cancellationToken);
        Bodies.Add(Encoding.UTF8.GetString(body.ToArray()));
        return answers[Math.Min(Calls++, answers.Length - 1)](request);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return answers[Math.Min(Calls++, answers.Length - 1)](request);
    }
}
