using System.Globalization;

namespace TypedRequests.Tests.Cookies;

/// <summary>A store as a cache or a table would be one: versioned, and unaware of what cookies are.</summary>
internal sealed class MemoryCookieStore : ICookieStore
{
    private int version;

    public IReadOnlyList<SessionCookie> Cookies { get; private set; } = [];

    public CookieStoreChanges? LastChanges { get; private set; }

    public Action? OnSave { get; set; }

    public ValueTask<CookieStoreSnapshot> LoadAsync(CancellationToken cancellationToken = default) => new(Snapshot());

    public ValueTask<CookieStoreSnapshot> SaveAsync(CookieStoreChanges changes, CancellationToken cancellationToken = default)
    {
        OnSave?.Invoke();
        (LastChanges, Cookies) = (changes, CookieDocument.Read(CookieDocument.Write(changes.MergeInto(Cookies))));
        version += changes.IsEmpty ? 0 : 1;
        return new(Snapshot());
    }

    private CookieStoreSnapshot Snapshot() => new(Cookies, version.ToString(CultureInfo.InvariantCulture));
}
