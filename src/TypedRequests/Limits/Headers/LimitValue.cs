using System.Globalization;

namespace TypedRequests;

/// <summary>Reads the values of limit headers. Nothing is made on the way: they come with every response.</summary>
internal static class LimitValue
{
    // As seconds from now this would be more than 30 years: a number that large is a moment, in seconds, milliseconds or smaller parts since 1970.
    private const double FirstMoment = 1e9;

    /// <summary>The longest time that is told apart; also what is not yet read as a wait that never ends.</summary>
    internal const long Longest = 400 * TimeSpan.TicksPerDay;

    /// <summary>A number, up to a comma or semicolon; NaN if there is none, or a negative one.</summary>
    internal static double Number(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(',', ';');
        if (end >= 0) text = text[..end];
        text = Unquoted(text.Trim());
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN;
    }

    internal static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> text) => text is ['"', .. var inner, '"'] ? inner : text;

    /// <summary>How long until a moment, in ticks; -1 if the text is none.</summary>
    /// <param name="text">Seconds, a duration, a date, or a moment since 1970.</param>
    /// <param name="clock">The server's clock, or ours if it sends none.</param>
    internal static long Reset(ReadOnlySpan<char> text, DateTimeOffset clock)
    {
        text = Unquoted(text.Trim());
        var number = Number(text);
        if (double.IsNaN(number)) return Duration(text) is >= 0 and var duration ? duration : Until(text, clock);
        if (number < FirstMoment) return Seconds(number);
        while (number >= FirstMoment * 100) number /= 1000;
        return Math.Max(0, Cut((number * TimeSpan.TicksPerSecond) + DateTimeOffset.UnixEpoch.Ticks - clock.UtcTicks));
    }

    /// <summary>A duration: seconds, <c>6m0s</c>, <c>1.5s</c>, <c>12ms</c>, <c>00:00:03</c>; -1 if the text is none.</summary>
    internal static long Duration(ReadOnlySpan<char> text)
    {
        text = Unquoted(text.Trim());
        if (Number(text) is >= 0 and var seconds) return Seconds(seconds);
        if (text.Length is >= 7 and <= 16 && text.Count(':') == 2) return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) && time >= TimeSpan.Zero ? time.Ticks : -1;
        if (text.IsEmpty) return -1;
        long sum = 0;
        while (text.Length > 0)
        {
            var digits = text.IndexOfAnyExcept("0123456789.");
            if (digits <= 0 || !double.TryParse(text[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)) return -1;
            var letters = text[digits..].IndexOfAny("0123456789.");
            var unit = letters < 0 ? text[digits..] : text.Slice(digits, letters);
            if (TicksOf(unit) is not (> 0 and var ticks)) return -1;
            sum = Math.Min(Longest, sum + Cut(count * ticks));
            text = letters < 0 ? default : text[(digits + letters)..];
        }

        return sum;
    }

    /// <summary>Seconds as ticks, fractions rounded up.</summary>
    internal static long Seconds(double seconds) => seconds >= 0 ? Cut(Math.Ceiling(seconds * TimeSpan.TicksPerSecond)) : -1;

    internal static bool IsDate(ReadOnlySpan<char> text, out DateTimeOffset date) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out date) || IsJavaScriptDate(text, out date);

    // As JavaScript writes a date by itself: Tue Feb 16 2021 09:02:42 GMT+0100 (Central European Standard Time).
    private static bool IsJavaScriptDate(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        var zone = text.IndexOf('(');
        return DateTimeOffset.TryParseExact(zone < 0 ? text : text[..zone].TrimEnd(), "ddd MMM dd yyyy HH:mm:ss 'GMT'zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static long Until(ReadOnlySpan<char> text, DateTimeOffset clock) =>
        text.Length >= 10 && IsDate(text, out var date) ? Math.Clamp(date.UtcTicks - clock.UtcTicks, 0, Longest) : -1;

    private static double TicksOf(ReadOnlySpan<char> unit) => unit.Trim() switch
    {
        "ns" => 0.01,
        "us" or "µs" => 10,
        "ms" => TimeSpan.TicksPerMillisecond,
        "s" or "sec" => TimeSpan.TicksPerSecond,
        "m" or "min" => TimeSpan.TicksPerMinute,
        "h" => TimeSpan.TicksPerHour,
        "d" => TimeSpan.TicksPerDay,
        _ => -1,
    };

    private static long Cut(double ticks) => ticks >= Longest ? Longest : (long)ticks;
}
