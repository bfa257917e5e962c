using System.Globalization;
using System.Net;

namespace TypedRequests;

/// <summary>A stored response as an answer to a request.</summary>
internal static class StoredAnswer
{
    /// <param name="stored">The response.</param>
    /// <param name="message">The request.</param>
    /// <param name="age">Its age, which is told when it answers without validation (RFC 9111 §4).</param>
    internal static HttpResponseMessage Make(StoredResponse stored, HttpRequestMessage message, TimeSpan? age)
    {
        var part = message.Method == HttpMethod.Get ? PartOf(stored, message) : null;
        var body = message.Method == HttpMethod.Head ? default
            : part is { } range ? stored.Body.Slice((int)range.First, (int)range.Length)
            : stored.Body;
        var answer = new HttpResponseMessage(part is null ? (HttpStatusCode)stored.Status : HttpStatusCode.PartialContent)
        {
            ReasonPhrase = part is null ? stored.Reason : null,
            Version = stored.Version,
            RequestMessage = message,
            Content = new ReadOnlyMemoryContent(body),
        };
        // What the server wants to be asked about first is left out.
        string[] hidden = age is null ? [] : [.. stored.Facts.Directives.NoCacheFields, "Age"];
        foreach (var (name, value) in stored.Headers)
        {
            if (FieldLines.Has(hidden, name) || (part is not null && FieldLines.Is(name, "Content-Length"))) continue;
            if (!answer.Headers.TryAddWithoutValidation(name, value)) answer.Content.Headers.TryAddWithoutValidation(name, value);
        }

        if (age is { } old) answer.Headers.TryAddWithoutValidation("Age", ((long)old.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        if (part is { } given) answer.Content.Headers.TryAddWithoutValidation("Content-Range", given.ContentRange(stored.Body.Length));
        return answer;
    }

    /// <summary>The same answer as one that has no body.</summary>
    internal static HttpResponseMessage WithoutBody(HttpResponseMessage answer)
    {
        var empty = new ByteArrayContent([]);
        foreach (var (name, values) in answer.Content.Headers.NonValidated)
            if (!FieldLines.Is(name, "Content-Length")) empty.Headers.TryAddWithoutValidation(name, values);
        answer.Content = empty;
        return answer;
    }

    /// <summary>The answer to a request that may not be sent and cannot be answered (RFC 9111 §5.2.1.7).</summary>
    internal static HttpResponseMessage None(HttpRequestMessage message) =>
        new(HttpStatusCode.GatewayTimeout) { RequestMessage = message, Version = message.Version, Content = new ByteArrayContent([]) };

    /// <summary>Whether a request with a range can be answered from the response at all.</summary>
    internal static bool CanAnswer(StoredResponse stored, HttpRequestMessage message) =>
        message.Method != HttpMethod.Get || !message.Headers.NonValidated.TryGetValues("Range", out var range)
        || stored.Status != 200
        || !ByteRange.IsOf(stored, Condition(message))
        || ByteRange.Read(range.ToString(), stored.Body.Length) is not null;

    private static ByteRange? PartOf(StoredResponse stored, HttpRequestMessage message) =>
        stored.Status == 200 && message.Headers.NonValidated.TryGetValues("Range", out var range) && ByteRange.IsOf(stored, Condition(message))
            ? ByteRange.Read(range.ToString(), stored.Body.Length)
            : null;

    private static string? Condition(HttpRequestMessage message) => message.Headers.NonValidated.TryGetValues("If-Range", out var condition) ? condition.ToString() : null;
}
