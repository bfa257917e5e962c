namespace TypedRequests;

/// <summary>The promises that a cookie's name makes (RFC 6265bis 4.1.3), read without case because some servers do.</summary>
internal static class CookiePrefix
{
    /// <summary>Whether a cookie keeps what its name promises.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value: a nameless cookie must not look like a prefixed one on the wire.</param>
    /// <param name="secure">Whether it has the Secure attribute.</param>
    /// <param name="httpOnly">Whether it has the HttpOnly attribute.</param>
    /// <param name="wholeHost">Whether it is host-only and was given the path <c>/</c>.</param>
    public static bool IsKept(string name, string value, bool secure, bool httpOnly, bool wholeHost)
    {
        if (name.Length == 0)
            return !NeedsSecure(value);
        if (!NeedsSecure(name))
            return true;
        return secure && (!Has(name, "__Host-") || wholeHost) && (!(Has(name, "__Http-") || Has(name, "__Host-Http-")) || httpOnly);
    }

    /// <summary>Whether a name promises a secure connection.</summary>
    public static bool NeedsSecure(string name) => Has(name, "__Secure-") || Has(name, "__Host-") || Has(name, "__Http-");

    private static bool Has(string name, string prefix) => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
