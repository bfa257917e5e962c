namespace TypedRequests.Caching.Tests;

/// <summary>A request as it arrived.</summary>
internal sealed class SeenRequest(int number, HttpRequestMessage message)
{
    private readonly Dictionary<string, string> _headers = message.Headers.NonValidated.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);

    public int Number => number;

    public HttpMethod Method { get; } = message.Method;

    public Uri Url { get; } = message.RequestUri!;

    /// <summary>A field's value; null without one.</summary>
    public string? this[string name] => _headers.GetValueOrDefault(name);
}
