namespace TypedRequests;

/// <summary>Entity tags (RFC 9110 §8.8.3).</summary>
internal static class EntityTag
{
    internal static bool IsValid(string? tag)
    {
        if (tag is null) return false;
        var opaque = Opaque(tag);
        return opaque.Length >= 2 && opaque[0] == '"' && opaque[^1] == '"' && !opaque[1..^1].ContainsAny(" \t\"");
    }

    internal static bool IsWeak(string tag) => tag.StartsWith("W/", StringComparison.Ordinal);

    internal static bool StrongEquals(string? one, string? other) => one is not null && other is not null && !IsWeak(one) && one == other;

    internal static bool WeakEquals(string? one, string? other) => one is not null && other is not null && Opaque(one).SequenceEqual(Opaque(other));

    private static ReadOnlySpan<char> Opaque(string tag) => IsWeak(tag) ? tag.AsSpan(2) : tag;
}
