using System.Globalization;

namespace TypedRequests;

/// <summary>From what a caller wrote to the absolute URL that is sent: join, requote, check, and only then a <see cref="Uri"/>.</summary>
internal static class UrlResolver
{
    /// <summary>Resolves a written URL; what may not stand in one is escaped, existing escapes stay.</summary>
    /// <param name="text">The URL.</param>
    /// <param name="baseUrl">What a relative one is joined to.</param>
    /// <param name="query">Arguments that follow its own query.</param>
    /// <param name="kind">What is known of the text.</param>
    /// <param name="given">The caller's own URI, whose text it is: sent itself if nothing is added to it.</param>
    public static ResolvedUrl Resolve(string text, UrlBase? baseUrl, scoped ReadOnlySpan<QueryArgument> query, UrlText kind = UrlText.Written, Uri? given = null)
    {
        ReadOnlySpan<char> written = text.AsSpan().TrimStart(' ');
        UrlRules.RefuseControls(written);
        if (kind is not UrlText.Written) RefuseUnescaped(written);
        bool absolute = UrlParts.SchemeLength(written) > 0;
        UrlParts parts = absolute ? UrlParts.Split(written) : UrlParts.SplitRelative(written);
        var buffer = new CharBuffer(stackalloc char[512]);
        try
        {
            string? userInfo = absolute ? AppendOrigin(ref buffer, parts) : AppendBase(ref buffer, baseUrl);
            int pathStart = absolute ? buffer.Length : baseUrl!.PathStart; // AppendBase has refused a missing one
            AppendPath(ref buffer, parts.Path, slashWhenEmpty: absolute || baseUrl!.EndsWithSlash, kind);
            bool hasQuery = AppendQuery(ref buffer, absolute ? null : baseUrl!.Query, hasQuery: false);
            hasQuery = AppendQuery(ref buffer, parts.Query, hasQuery);
            hasQuery = AppendPairs(ref buffer, query, hasQuery);
            if (!hasQuery && parts.HasQuery && given is not null) buffer.Append('?'); // a string's is dropped, as Requests does
            string url = buffer.Text.SequenceEqual(text) ? text : buffer.ToString();
            Uri wire = given is not null && ReferenceEquals(url, text) ? given : Prefer(given, UrlRules.CreateUri(url, pathStart));
            return new(wire, FragmentOf(parts), userInfo);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    /// <summary>The caller's own URI where it sends the same and differs in its spelling alone, as one with an internationalized host does.</summary>
    private static Uri Prefer(Uri? given, Uri resolved)
    {
        bool same = given is { IsAbsoluteUri: true, UserInfo: "", Fragment: "" }
            && given.Port == resolved.Port && given.IdnHost == resolved.IdnHost && given.PathAndQuery == resolved.PathAndQuery;
        return same ? given! : resolved; // same holds only for a URI
    }

    private static string? AppendOrigin(ref CharBuffer buffer, UrlParts parts)
    {
        bool secure = parts.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase), discovered = DiscoveredScheme.Is(parts.Scheme);
        if (!secure && !discovered && !parts.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidRequestException($"The URL's scheme '{parts.Scheme}' is not supported. Write http:// or https:// before the host.");
        }

        if (!parts.HasAuthority) throw new InvalidRequestException($"The URL has no host: '{parts.Scheme}:' is not followed by '//'.");
        buffer.Append(discovered ? parts.Scheme[4] == '+' ? "http+https://" : "https+http://" : secure ? "https://" : "http://");
        return UrlHost.Append(ref buffer, parts.Authority);
    }

    private static string? AppendBase(ref CharBuffer buffer, UrlBase? baseUrl)
    {
        if (baseUrl is null)
        {
            throw new InvalidRequestException("The URL is relative and there is no base address. Write it with http:// or https://, or set BaseAddress.");
        }

        buffer.Append(baseUrl.Prefix);
        return baseUrl.UserInfo;
    }

    // Dot segments are resolved within the written path alone: a relative URL never climbs out of its base.
    private static void AppendPath(ref CharBuffer buffer, ReadOnlySpan<char> path, bool slashWhenEmpty, UrlText kind)
    {
        int start = buffer.Length;
        if (path.IsEmpty ? slashWhenEmpty : path[0] != '/') buffer.Append('/');
        if (kind is not UrlText.Written)
        {
            if (kind is UrlText.Expanded) UrlRules.CheckPath(path);
            buffer.Append(path);
            return;
        }

        UrlEncoder.AppendWrittenPath(ref buffer, path);
        if (path.Contains('.')) buffer.Truncate(start + UrlReference.RemoveDotSegments(buffer.Written[start..]));
    }

    private static bool AppendQuery(ref CharBuffer buffer, scoped ReadOnlySpan<char> query, bool hasQuery)
    {
        if (query.IsEmpty) return hasQuery;
        buffer.Append(hasQuery ? '&' : '?');
        UrlEncoder.AppendWrittenQuery(ref buffer, query);
        return true;
    }

    private static bool AppendPairs(ref CharBuffer buffer, scoped ReadOnlySpan<QueryArgument> query, bool hasQuery)
    {
        foreach (QueryArgument argument in query) hasQuery = argument.Append(ref buffer, hasQuery);
        return hasQuery;
    }

    private static string? FragmentOf(UrlParts parts)
    {
        if (!parts.HasFragment) return null;
        var buffer = new CharBuffer(stackalloc char[128]);
        UrlEncoder.AppendWrittenQuery(ref buffer, parts.Fragment);
        string fragment = buffer.ToString();
        buffer.Dispose();
        return fragment;
    }

    private static void RefuseUnescaped(ReadOnlySpan<char> text)
    {
        int index = UrlEncoder.IndexOfIllegal(text);
        if (index < 0 && UrlEncoder.IsEscaped(text)) return;
        if (index < 0) index = text.IndexOf('%');
        throw new InvalidRequestException(
            string.Create(CultureInfo.InvariantCulture, $"RequestUrl.Raw takes escaped text only, and this one holds U+{(int)text[index]:X4} at {index}. Escape it, or pass the string itself: it is escaped as needed."));
    }
}
