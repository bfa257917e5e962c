namespace TypedRequests.CompilerServices;

/// <summary>The transport's message as a program outside of this library knows it: its body in memory, decoded and without the coding's headers, as HttpClient gives it.</summary>
internal sealed class MessageResult : ResultReader<HttpResponseMessage>
{
    internal static readonly MessageResult Instance = new();

    internal override HttpResponseMessage Read(Exchange call)
    {
        var answer = call.Answer!; // read after it came
        var content = new ByteArrayContent(call.Body.ToArray());
        var isCoded = answer.Content.Headers.ContentEncoding.Count > 0;
        foreach (var header in answer.Content.Headers.NonValidated)
        {
            if (isCoded && (header.Key is "Content-Encoding" or "Content-Length")) continue;
            content.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        var message = new HttpResponseMessage(answer.StatusCode) { ReasonPhrase = answer.ReasonPhrase, Version = answer.Version, RequestMessage = answer.RequestMessage, Content = content };
        foreach (var header in answer.Headers.NonValidated) message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return message;
    }
}
