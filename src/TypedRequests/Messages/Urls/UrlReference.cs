using System.Text;

namespace TypedRequests;

/// <summary>Reference resolution of RFC 3986, section 5.2, on text: nothing is decoded, requoted or checked.</summary>
internal static class UrlReference
{
    /// <summary>Resolves a reference against an absolute URI (strict: a scheme always makes it absolute).</summary>
    public static string Resolve(string baseUri, string reference)
    {
        UrlParts target = UrlParts.Split(reference);
        UrlParts origin = UrlParts.Split(baseUri);
        var text = new StringBuilder(baseUri.Length + reference.Length);
        if (!target.Scheme.IsEmpty)
        {
            return Compose(text, target.Scheme, target, NormalizePath(target.Path), target);
        }

        if (target.HasAuthority) return Compose(text, origin.Scheme, target, NormalizePath(target.Path), target);
        if (!target.Path.IsEmpty) return Compose(text, origin.Scheme, origin, NormalizePath(Merge(origin, target.Path)), target);
        return Compose(text, origin.Scheme, origin, origin.Path, target.HasQuery ? target : origin, target);
    }

    /// <summary>Removes dot segments in place (RFC 3986, section 5.2.4) and returns the new length; one pass.</summary>
    public static int RemoveDotSegments(Span<char> path)
    {
        int length = 0;
        for (int start = 0; start < path.Length;)
        {
            int slash = path[start..].IndexOf('/');
            int end = slash < 0 ? path.Length : start + slash;
            Span<char> segment = path[start..end];
            bool last = slash < 0;
            if (segment is "..") length = ParentLength(path[..length]);
            if (segment is "." or "..")
            {
                start = end + 1;
                continue;
            }

            segment.CopyTo(path[length..]);
            length += segment.Length;
            if (!last) path[length++] = '/';
            start = end + 1;
        }

        return length;
    }

    // The written part always ends with a slash here; what is before its last segment stays, the root slash always does.
    private static int ParentLength(ReadOnlySpan<char> written)
    {
        if (written.Length <= 1) return written is "/" ? 1 : 0;
        return written[..^1].LastIndexOf('/') + 1;
    }

    private static ReadOnlySpan<char> Merge(UrlParts origin, ReadOnlySpan<char> path)
    {
        if (path[0] == '/') return path;
        if (origin.HasAuthority && origin.Path.IsEmpty) return string.Concat("/", path);
        return string.Concat(origin.Path[..(origin.Path.LastIndexOf('/') + 1)], path);
    }

    private static ReadOnlySpan<char> NormalizePath(ReadOnlySpan<char> path)
    {
        Span<char> normalized = path.ToArray();
        return normalized[..RemoveDotSegments(normalized)];
    }

    private static string Compose(StringBuilder text, ReadOnlySpan<char> scheme, UrlParts authority, ReadOnlySpan<char> path, UrlParts query) =>
        Compose(text, scheme, authority, path, query, query);

    private static string Compose(
        StringBuilder text, ReadOnlySpan<char> scheme, UrlParts authority, ReadOnlySpan<char> path, UrlParts query, UrlParts fragment)
    {
        text.Append(scheme).Append(':');
        if (authority.HasAuthority) text.Append("//").Append(authority.Authority);
        text.Append(path);
        if (query.HasQuery) text.Append('?').Append(query.Query);
        if (fragment.HasFragment) text.Append('#').Append(fragment.Fragment);
        return text.ToString();
    }
}
