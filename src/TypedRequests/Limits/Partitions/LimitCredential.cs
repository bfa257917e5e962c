namespace TypedRequests;

/// <summary>Whose limits they are: known by a keyed hash. Remembers where the partitions of its last origins are.</summary>
internal sealed class LimitCredential(string id)
{
    // Who calls more origins than these by turns pays for looking them up.
    private const int Most = 8;

    private volatile Entry[] _entries = [];

    internal string Id => id;

    /// <summary>The partition of a URL's origin; null if it is not remembered.</summary>
    internal LimitPartition? Find(string url)
    {
        foreach (var entry in _entries)
            if (Starts(url, entry.Start)) return entry.Partition.IsDropped ? null : entry.Partition;
        return null;
    }

    /// <summary>Remembers a partition by how its URLs start.</summary>
    internal void Remember(string url, LimitPartition partition)
    {
        var start = StartOf(url);
        if (start.Length == 0) return;
        Entry[] kept = [.. _entries.Where(entry => entry.Start != start).Take(Most - 1)];
        _entries = [new(start, partition), .. kept];
    }

    private static bool Starts(string url, string start) =>
        url.Length >= start.Length && url.AsSpan(0, start.Length).SequenceEqual(start) && (url.Length == start.Length || url[start.Length] is '/' or '?' or '#');

    private static string StartOf(string url)
    {
        var authority = url.IndexOf("://", StringComparison.Ordinal) + 3;
        if (authority < 3) return "";
        var end = url.AsSpan(authority).IndexOfAny('/', '?', '#');
        var start = end < 0 ? url : url[..(authority + end)];
        // Userinfo is a secret, and is not kept.
        return start.Contains('@', StringComparison.Ordinal) ? "" : start;
    }

    private sealed record Entry(string Start, LimitPartition Partition);
}
