namespace TypedRequests;

/// <summary>A caller's own condition, met by what is stored (RFC 9111 §4.3.2): only If-None-Match and If-Modified-Since are a cache's to answer.</summary>
internal static class ReceivedCondition
{
    /// <summary>Whether a fresh response may answer it at all; other conditions are the server's.</summary>
    internal static bool IsOfCache(CacheRequest request) => request.Find("If-Match") is null && request.Find("If-Unmodified-Since") is null && request.Find("If-Range") is null;

    /// <summary>Whether the caller has the response already, and is told so by a 304.</summary>
    internal static bool IsNotModified(StoredResponse stored, CacheRequest request, DateTimeOffset now)
    {
        // With tags the date says nothing (RFC 9110 §13.2.2).
        if (request.Find("If-None-Match") is { } tags) return tags.Trim() == "*" || Tags(tags).Any(tag => EntityTag.WeakEquals(tag, stored.Facts.ETag));
        return HttpDate.TryParse(request.Find("If-Modified-Since"), now, out var since) && (stored.Facts.LastModified ?? stored.Facts.Date) <= since;
    }

    /// <summary>A comma within quotes is part of a tag.</summary>
    internal static IEnumerable<string> Tags(string list)
    {
        var start = 0;
        var isQuoted = false;
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] == '"') isQuoted = !isQuoted;
            if (i < list.Length && (list[i] != ',' || isQuoted)) continue;
            if (list[start..i].Trim() is { Length: > 0 } tag) yield return tag;
            start = i + 1;
        }
    }
}
