namespace TypedRequests;

/// <summary>What one jar changed since it last loaded from a store or saved to it.</summary>
public sealed class CookieStoreChanges
{
    /// <summary>Describes changes.</summary>
    /// <param name="changed">Cookies that are new or were set again.</param>
    /// <param name="removed">Cookies that left the jar, as the store had them when the jar last saw them.</param>
    /// <param name="baseVersion">The version of the store that the changes start from; <see langword="null"/> if the jar never saw one.</param>
    /// <param name="time">The time of saving, by the jar's clock.</param>
    public CookieStoreChanges(IReadOnlyList<SessionCookie> changed, IReadOnlyList<SessionCookie> removed, string? baseVersion, DateTimeOffset time)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ArgumentNullException.ThrowIfNull(removed);
        (Changed, Removed, BaseVersion, Time) = (changed, removed, baseVersion, time);
    }

    /// <summary>Cookies that are new or were set again.</summary>
    public IReadOnlyList<SessionCookie> Changed { get; }

    /// <summary>Cookies that left the jar, as the store had them when the jar last saw them.</summary>
    public IReadOnlyList<SessionCookie> Removed { get; }

    /// <summary>The <see cref="CookieStoreSnapshot.Version"/> that the changes start from.</summary>
    public string? BaseVersion { get; }

    /// <summary>The time of saving, by the jar's clock.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>Whether there is nothing to save.</summary>
    public bool IsEmpty => Changed.Count == 0 && Removed.Count == 0;

    /// <summary>Applies the changes to what a store holds by now. Pure.</summary>
    /// <remarks>
    /// Of two writers of one cookie the later by <see cref="SessionCookie.Updated"/> wins. A removal takes away only the very cookie that the jar saw: one
    /// that another writer has set again meanwhile stays. Other cookies stay, unless they expired.
    /// </remarks>
    /// <param name="current">The cookies in the store.</param>
    /// <returns>The cookies to store.</returns>
    public IReadOnlyList<SessionCookie> MergeInto(IReadOnlyList<SessionCookie> current)
    {
        ArgumentNullException.ThrowIfNull(current);
        var merged = new Dictionary<CookieKey, SessionCookie>();
        foreach (var cookie in current)
            merged[cookie.Key] = cookie;
        foreach (var cookie in Removed)
        {
            if (merged.TryGetValue(cookie.Key, out var stored) && stored.IsSameVersionAs(cookie))
                merged.Remove(cookie.Key);
        }
        foreach (var cookie in Changed)
        {
            if (!merged.TryGetValue(cookie.Key, out var stored) || stored.Updated <= cookie.Updated)
                merged[cookie.Key] = cookie;
        }
        return [.. merged.Values.Where(cookie => !cookie.IsExpired(Time)).OrderBy(static cookie => cookie.Created)];
    }
}
