using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>What one process last knew of the cookies of a key: those that live, and those that were taken away, so that an older page does not bring them back.</summary>
/// <param name="Cookies">The live cookies.</param>
/// <param name="Removed">The removed ones, each with a digest in the place of its value and the moment of its removal as <see cref="SessionCookie.LastAccessed"/>.</param>
internal sealed record CookiePage(IReadOnlyList<SessionCookie> Cookies, IReadOnlyList<SessionCookie> Removed)
{
    private const byte Format = 1;
    private const int HeadLength = 5;

    public static CookiePage Empty { get; } = new([], []);

    /// <summary>What all pages say together: of one cookie the latest version, unless that very version, or a later one, was removed.</summary>
    public static CookiePage Merge(IEnumerable<CookiePage> pages, DateTimeOffset now, TimeSpan lifetime)
    {
        var latest = new Dictionary<(string, bool, string, string), SessionCookie>();
        var removed = new Dictionary<(string, bool, string, string), SessionCookie>();
        foreach (var page in pages)
        {
            page.Cookies.ToList().ForEach(cookie => KeepLater(latest, cookie));
            page.Removed.ToList().ForEach(cookie => KeepLater(removed, cookie));
        }
        var living = latest.Where(pair => !pair.Value.IsExpired(now) && !(removed.TryGetValue(pair.Key, out var grave) && Buries(grave, pair.Value)));
        // A grave is forgotten once no page can be left that still has the cookie.
        return new([.. living.Select(static pair => pair.Value).OrderBy(static cookie => cookie.Created)], [.. removed.Values.Where(cookie => !cookie.IsExpired(now) && now - cookie.LastAccessed < lifetime)]);
    }

    /// <summary>The page after a jar's changes.</summary>
    public CookiePage Apply(CookieStoreChanges changes)
    {
        var graves = changes.Removed.Select(cookie => cookie with { Value = Digest(cookie.Value), LastAccessed = changes.Time });
        return new(changes.MergeInto(Cookies), [.. Removed, .. graves]);
    }

    public byte[] Write()
    {
        byte[] living = CookieDocument.Write(Cookies), removed = CookieDocument.Write(Removed);
        var bytes = new byte[HeadLength + living.Length + removed.Length];
        bytes[0] = Format;
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(1), living.Length);
        living.CopyTo(bytes, HeadLength);
        removed.CopyTo(bytes, HeadLength + living.Length);
        return bytes;
    }

    /// <exception cref="InvalidDataException">The bytes are torn, foreign or newer.</exception>
    public static CookiePage Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength || bytes[0] != Format)
            throw new InvalidDataException("The entry is no cookie page, or one of a newer version.");
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[1..]);
        if (length < 0 || length > bytes.Length - HeadLength)
            throw new InvalidDataException("The cookie page is torn.");
        return new(CookieDocument.Read(bytes.Slice(HeadLength, length)), CookieDocument.Read(bytes[(HeadLength + length)..]));
    }

    private static void KeepLater(Dictionary<(string, bool, string, string), SessionCookie> cookies, SessionCookie cookie)
    {
        var key = (cookie.Domain, cookie.HostOnly, cookie.Path, cookie.Name);
        // Two that were set in one instant: the same one must win on every page.
        if (!cookies.TryGetValue(key, out var other) || other.Updated < cookie.Updated || (other.Updated == cookie.Updated && string.CompareOrdinal(other.Value, cookie.Value) < 0))
            cookies[key] = cookie;
    }

    private static bool Buries(SessionCookie grave, SessionCookie cookie) =>
        cookie.Updated < grave.Updated || (cookie.Updated == grave.Updated && Digest(cookie.Value) == grave.Value);

    // A value that was removed is not to be kept; that it was this one must be known.
    private static string Digest(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value)));
}
