using System.Globalization;

namespace TypedRequests;

/// <summary>How values look in paths, queries, headers and forms: the same text in every culture.</summary>
internal static class WireText
{
    // 'F' leaves the fraction out when it is zero; 'K' is Z for UTC, the offset for local time, nothing when unspecified.
    private const string DateTimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK";
    private const string UtcFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string OffsetFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
    private const string DateFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm:ss.FFFFFFF";

    /// <summary>A value's text; <see langword="null"/> stays <see langword="null"/>.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="format">The type's own format; ISO 8601 and round-trip forms without one.</param>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    public static string? Format<T>(T value, string? format = null) => value switch
    {
        null => null,
        string text => text,
        Uri uri => uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString, // formatted by itself it would be unescaped
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(format ?? DefaultFormat(value), CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToBase64String(bytes),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Writes a value's text without a string where its type allows; <see langword="false"/> when there is too little room.</summary>
    public static bool TryFormat<T>(T value, Span<char> destination, out int written, ReadOnlySpan<char> format = default)
    {
        if (value is ISpanFormattable and not Uri)
        {
            ReadOnlySpan<char> chosen = format.IsEmpty ? DefaultFormat(value) : format;
            return ((ISpanFormattable)value).TryFormat(destination, out written, chosen, CultureInfo.InvariantCulture);
        }

        string text = Format(value, format.IsEmpty ? null : format.ToString()) ?? "";
        bool fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Appends a value's text.</summary>
    public static void Append<T>(ref CharBuffer buffer, T value, ReadOnlySpan<char> format = default)
    {
        int written;
        for (int room = 64; !TryFormat(value, buffer.Reserve(room), out written, format); room *= 2)
        {
        }

        buffer.Advance(written);
    }

    private static string? DefaultFormat<T>(T value) => value switch
    {
        DateTime => DateTimeFormat,
        DateTimeOffset { Offset.Ticks: 0 } => UtcFormat,
        DateTimeOffset => OffsetFormat,
        DateOnly => DateFormat,
        TimeOnly => TimeFormat,
        _ => null,
    };
}
