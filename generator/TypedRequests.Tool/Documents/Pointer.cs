namespace TypedRequests.Tool.Documents;

/// <summary>JSON pointers (RFC 6901), as the fragment of a reference writes them.</summary>
internal static class Pointer
{
    /// <summary>The names on the way, unescaped.</summary>
    public static string[] Tokens(string pointer) => pointer.Length == 0
        ? []
        : [.. pointer.Split('/').Skip(1).Select(static token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>A pointer one name further.</summary>
    public static string Append(string pointer, string name) => pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The pointer of a fragment: <c>%7B</c> is <c>{</c> there.</summary>
    public static string OfFragment(string fragment) => Uri.UnescapeDataString(fragment);
}
