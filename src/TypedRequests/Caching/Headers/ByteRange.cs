using System.Globalization;

namespace TypedRequests;

/// <summary>A part of a stored, complete response (RFC 9110 §14): one range of bytes. Everything else about ranges is the server's.</summary>
/// <param name="First">The first byte.</param>
/// <param name="Length">How many.</param>
internal readonly record struct ByteRange(long First, long Length)
{
    /// <summary>What a Range field asks of so many bytes; null when it is no single range that they can satisfy.</summary>
    internal static ByteRange? Read(string range, long total)
    {
        const string unit = "bytes=";
        if (!range.StartsWith(unit, StringComparison.OrdinalIgnoreCase)) return null;
        var spec = range.AsSpan(unit.Length).Trim(" \t");
        var dash = spec.IndexOf('-');
        if (dash < 0 || total == 0) return null;
        var from = spec[..dash];
        var to = spec[(dash + 1)..];
        if (from.IsEmpty) return Number(to) is > 0 and var last ? new(Math.Max(0, total - last), Math.Min(last, total)) : null;
        if (Number(from) is not { } first || first >= total) return null;
        var end = to.IsEmpty ? total - 1 : Number(to);
        return end is { } inclusive && inclusive >= first ? new(first, Math.Min(inclusive, total - 1) - first + 1) : null;
    }

    /// <summary>Whether If-Range lets a part of this response be given: by a strong tag, or its very date (RFC 9110 §13.1.5).</summary>
    internal static bool IsOf(StoredResponse stored, string? condition)
    {
        if (condition is null) return true;
        if (condition.Contains('"', StringComparison.Ordinal)) return EntityTag.StrongEquals(stored.Facts.ETag, condition);
        // A date is strong only if the response was made at least a second after it (§8.8.2.2).
        return FieldLines.First(stored.Headers, "Last-Modified") == condition && stored.Facts.Date - stored.Facts.LastModified >= TimeSpan.FromSeconds(1);
    }

    internal string ContentRange(long total) => string.Create(CultureInfo.InvariantCulture, $"bytes {First}-{First + Length - 1}/{total}");

    private static long? Number(ReadOnlySpan<char> text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
