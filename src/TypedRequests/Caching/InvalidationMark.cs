using System.Net;

namespace TypedRequests;

/// <summary>A note in the store that everything of a path, with whatever query, was changed: what was asked for before does not count. Stores cannot search.</summary>
internal static class InvalidationMark
{
    private static readonly KeyValuePair<string, string>[] s_kept = [new("Cache-Control", "max-age=2592000")];

    /// <summary>Where the note of a path lies. No URL begins so.</summary>
    internal static CacheKey KeyOf(CacheKey path) => path with { Url = "changed " + path.Url };

    internal static StoredResponse Make(DateTimeOffset now) =>
        new(204, null, HttpVersion.Version11, s_kept, default) { Requested = now, Received = now };

    /// <summary>The URL up to its query; null when it has none.</summary>
    internal static string? PathOf(string url) => url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? url[..query] : null;
}
