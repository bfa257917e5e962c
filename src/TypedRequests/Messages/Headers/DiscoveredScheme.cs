namespace TypedRequests;

/// <summary>
/// The schemes <c>https+http</c> and <c>http+https</c>: the host is a service's name, and a message handler (Microsoft.Extensions.ServiceDiscovery, as Aspire uses it) puts scheme, host and port
/// in its place.
/// </summary>
internal static class DiscoveredScheme
{
    /// <summary>Whether it is one of them; the answer for http and https costs a comparison of lengths.</summary>
    public static bool Is(ReadOnlySpan<char> scheme) =>
        scheme.Length == 10 && (scheme.Equals("https+http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http+https", StringComparison.OrdinalIgnoreCase));

    /// <summary>What to say where nothing discovers it.</summary>
    public static InvalidRequestException Unresolved(Uri url) =>
        new($"The URL '{UrlRules.Place(url)}' names a service that has to be discovered, and no message handler of the session does that. "
            + "Add one (AddHttpSession(…).Handlers.AddServiceDiscovery(), or AddServiceDiscovery() for all clients in ConfigureHttpClientDefaults), or write http:// or https:// and the host.");
}
