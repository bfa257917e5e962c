namespace TypedRequests;

/// <summary>What the browser's fetch is told besides the request itself, by the message options in which .NET's handler looks for it.</summary>
internal static class FetchOptions
{
    /// <summary>Members of fetch's <c>RequestInit</c>, as <c>SetBrowserRequestOption</c> of Blazor writes them.</summary>
    internal const string Key = "WebAssemblyFetchOptions";

    private static readonly HttpRequestOptionsKey<bool> Streaming = new("WebAssemblyEnableStreamingResponse");

    /// <summary>Completes a message for the browser's handler.</summary>
    internal static void Complete(HttpRequestMessage message, bool allowRedirects)
    {
        // .NET 10 reads bodies as they arrive; .NET 8 and 9 do only if asked.
        if (!message.Options.TryGetValue(Streaming, out _)) message.Options.Set(Streaming, true);
        if (allowRedirects) return;
        IDictionary<string, object?> options = message.Options;
        options.TryGetValue(Key, out var said);
        if (said is not IDictionary<string, object> given || !given.ContainsKey("redirect")) options[Key] = With(said, "redirect", "manual");
    }

    /// <summary>A copy with one option more: what a caller has given may serve many calls.</summary>
    internal static IDictionary<string, object> With(object? options, string name, object value) =>
        new Dictionary<string, object>(options as IDictionary<string, object> ?? new Dictionary<string, object>(), StringComparer.Ordinal) { [name] = value };
}
