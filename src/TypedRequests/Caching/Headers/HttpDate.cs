using System.Globalization;

namespace TypedRequests;

/// <summary>The three dates of RFC 9110 §5.6.7, and nothing that only looks like one: a date that is invalid makes a response stale.</summary>
internal static class HttpDate
{
    private static readonly string[] s_days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] s_longDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <param name="text">The field's value.</param>
    /// <param name="now">By which a year of two digits is understood.</param>
    /// <param name="date">The time, in UTC.</param>
    internal static bool TryParse(string? text, DateTimeOffset now, out DateTimeOffset date)
    {
        date = default;
        if (text is null) return false;
        var value = text.AsSpan().Trim();
        var comma = value.IndexOf(", ");
        if (comma < 0) return TryParseAsctime(value, out date);
        var day = value[..comma];
        var rest = value[(comma + 2)..];
        if (!rest.EndsWith(" GMT", StringComparison.OrdinalIgnoreCase)) return false;
        rest = rest[..^4];
        return Has(s_days, day) ? TryParse(rest, "dd MMM yyyy HH:mm:ss", out date) : Has(s_longDays, day) && TryParseRfc850(rest, now, out date);
    }

    internal static string Write(DateTimeOffset date) => date.ToString("R", CultureInfo.InvariantCulture);

    // "Sun Nov  6 08:49:37 1994": a day of one digit stands after two spaces.
    private static bool TryParseAsctime(ReadOnlySpan<char> value, out DateTimeOffset date)
    {
        date = default;
        if (value.Length != 24 || value[3] != ' ' || !Has(s_days, value[..3])) return false;
        return TryParse(value[4..], value[8] == ' ' ? "MMM  d HH:mm:ss yyyy" : "MMM dd HH:mm:ss yyyy", out date);
    }

    // "06-Nov-94 08:49:37": a year that seems to be more than 50 years ahead is the last one that ended so.
    private static bool TryParseRfc850(ReadOnlySpan<char> rest, DateTimeOffset now, out DateTimeOffset date)
    {
        date = default;
        if (rest.Length != 18 || !int.TryParse(rest[7..9], NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        year += now.Year / 100 * 100;
        if (year > now.Year + 50) year -= 100;
        return TryParse(string.Create(CultureInfo.InvariantCulture, $"{rest[..7]}{year:0000}{rest[9..]}"), "dd-MMM-yyyy HH:mm:ss", out date);
    }

    private static bool TryParse(ReadOnlySpan<char> value, string format, out DateTimeOffset date) =>
        DateTimeOffset.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);

    private static bool Has(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
