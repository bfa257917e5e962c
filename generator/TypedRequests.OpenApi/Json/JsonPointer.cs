namespace TypedRequests.OpenApi;

/// <summary>JSON pointers (RFC 6901), plain and as the fragment of a URI.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) => pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The names of a pointer; null if it is none.</summary>
    public static string[]? Split(string pointer)
    {
        if (pointer.Length == 0) return [];
        if (pointer[0] is not '/') return null;
        var names = pointer.Substring(1).Split('/');
        for (var i = 0; i < names.Length; i++) names[i] = names[i].Replace("~1", "/").Replace("~0", "~");
        return names;
    }

    public static bool IsLocal(string reference) => reference.StartsWith("#", StringComparison.Ordinal);

    /// <summary>The pointer in a local reference, <c>#/components/schemas/a%20b</c>; null if it points out of the document.</summary>
    public static string? OfReference(string reference) => IsLocal(reference) ? Uri.UnescapeDataString(reference.Substring(1)) : null;
}
