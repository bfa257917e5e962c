namespace TypedRequests;

/// <summary>Paths as cookies see them (RFC 6265bis 5.1.4).</summary>
internal static class CookiePath
{
    /// <summary>The directory of a request path: what a cookie without a Path attribute gets.</summary>
    public static string Default(string requestPath)
    {
        var slash = requestPath.LastIndexOf('/');
        return slash <= 0 || requestPath[0] != '/' ? "/" : requestPath[..slash];
    }

    /// <summary>Whether a request path is the cookie's path, or continues it at a slash.</summary>
    public static bool Matches(string requestPath, string cookiePath) =>
        requestPath.StartsWith(cookiePath, StringComparison.Ordinal)
        && (requestPath.Length == cookiePath.Length || cookiePath[^1] == '/' || requestPath[cookiePath.Length] == '/');
}
