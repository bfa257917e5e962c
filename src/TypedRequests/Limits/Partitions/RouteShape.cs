namespace TypedRequests;

/// <summary>Which requests are alike: those of one verb and one path, whatever the numbers and identifiers in it.</summary>
internal static class RouteShape
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <param name="method">The verb.</param>
    /// <param name="url">The URL, absolute or from its path on.</param>
    /// <param name="keepsOwner">Whether the first identifier tells requests apart, as with Discord.</param>
    internal static ulong Of(string method, ReadOnlySpan<char> url, bool keepsOwner)
    {
        var hash = Add(Basis, method);
        var path = PathOf(url);
        while (!path.IsEmpty)
        {
            var end = path.IndexOf('/');
            var segment = end < 0 ? path : path[..end];
            path = end < 0 ? default : path[(end + 1)..];
            var isId = IsIdentifier(segment);
            hash = (hash ^ '/') * Prime;
            if (!isId || keepsOwner) hash = Add(hash, segment);
            keepsOwner &= !isId;
        }

        return hash;
    }

    /// <summary>The first identifier of a path; 0 if it has none.</summary>
    internal static ulong OwnerOf(ReadOnlySpan<char> url)
    {
        var path = PathOf(url);
        while (!path.IsEmpty)
        {
            var end = path.IndexOf('/');
            var segment = end < 0 ? path : path[..end];
            if (IsIdentifier(segment)) return Add(Basis, segment);
            path = end < 0 ? default : path[(end + 1)..];
        }

        return 0;
    }

    private static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> url)
    {
        var authority = url.IndexOf("://", StringComparison.Ordinal);
        if (authority >= 0)
        {
            url = url[(authority + 3)..];
            url = url.IndexOf('/') is >= 0 and var path ? url[path..] : default;
        }

        var end = url.IndexOfAny('?', '#');
        return end < 0 ? url : url[..end];
    }

    private static bool IsIdentifier(ReadOnlySpan<char> segment) =>
        segment.Length > 0 && (segment.IndexOfAnyExceptInRange('0', '9') < 0 || (segment.Length >= 12 && segment.IndexOfAnyInRange('0', '9') >= 0));

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text) hash = (hash ^ character) * Prime;
        return hash;
    }
}
