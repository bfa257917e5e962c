namespace TypedRequests;

/// <summary>What a store holds at one moment.</summary>
/// <param name="cookies">The cookies.</param>
/// <param name="version">What tells this state from others, in the store's own terms (an ETag, a row version); <see langword="null"/> if nothing was ever saved.</param>
public sealed class CookieStoreSnapshot(IReadOnlyList<SessionCookie> cookies, string? version)
{
    /// <summary>A store in which nothing was ever saved.</summary>
    public static CookieStoreSnapshot Empty { get; } = new([], version: null);

    /// <summary>The cookies, each name, domain and path once.</summary>
    public IReadOnlyList<SessionCookie> Cookies { get; } = cookies;

    /// <summary>What tells this state from others; <see langword="null"/> if nothing was ever saved.</summary>
    public string? Version { get; } = version;
}
