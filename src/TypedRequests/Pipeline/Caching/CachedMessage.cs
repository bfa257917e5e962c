namespace TypedRequests;

/// <summary>What a cache reads of a message.</summary>
internal static class CachedMessage
{
    internal static KeyValuePair<string, string>[] EndToEnd(HttpResponseMessage answer)
    {
        var lines = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in answer.Headers.NonValidated)
            foreach (var value in values) lines.Add(new(name, value));
        foreach (var (name, values) in answer.Content.Headers.NonValidated)
            foreach (var value in values) lines.Add(new(name, value));
        return FieldLines.EndToEnd(lines);
    }

    /// <summary>How many bytes the body has as it comes; null when only its end tells.</summary>
    internal static long? LengthOf(HttpResponseMessage answer)
    {
        if (answer.StatusCode == System.Net.HttpStatusCode.NoContent) return 0;
        return answer.Headers.TransferEncodingChunked is true || !answer.Content.Headers.NonValidated.Contains("Content-Length") ? null : answer.Content.Headers.ContentLength;
    }

    /// <summary>The same request for another exchange; only of one without a body.</summary>
    internal static HttpRequestMessage Copy(HttpRequestMessage message)
    {
        var copy = new HttpRequestMessage(message.Method, message.RequestUri) { Version = message.Version, VersionPolicy = message.VersionPolicy };
        foreach (var (name, values) in message.Headers.NonValidated) copy.Headers.TryAddWithoutValidation(name, values);
        return copy;
    }
}
