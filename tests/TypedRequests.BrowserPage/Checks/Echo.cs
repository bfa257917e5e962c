namespace TypedRequests.BrowserPage.Checks;

/// <summary>A request as the server saw it. Browsers write names of headers in small letters, so they are compared without case.</summary>
[JsonRecord]
public sealed record Echo(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>A header of the request; null if there was none.</summary>
    public string? Header(string name) => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
