namespace TypedRequests;

/// <summary>The caller's headers that may follow a call to another origin: an allow-list, so that an unknown credential stays behind.</summary>
internal static class ForeignHeaders
{
    internal static bool MayFollow(string name) => name.Length switch
    {
        10 => Is(name, "User-Agent"),
        5 => Is(name, "Range"),
        _ => name.StartsWith("Accept", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("If-", StringComparison.OrdinalIgnoreCase)
            || HeaderRules.IsContentHeader(name),
    };

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
