namespace TypedRequests;

/// <summary>The tolerant date of the Expires attribute (RFC 6265bis 5.1.1): tokens in any order, the zone ignored.</summary>
internal struct CookieDate
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    private (int Hour, int Minute, int Second)? time;
    private int? day;
    private int? month;
    private int? year;

    /// <summary>Parses a date in UTC; false if it names no moment from 1601 on.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset date)
    {
        var parts = default(CookieDate);
        while (!text.IsEmpty)
        {
            var length = 0;
            while (length < text.Length && !IsDelimiter(text[length]))
                length++;
            if (length > 0)
                parts.Take(text[..length]);
            text = text[Math.Min(length + 1, text.Length)..];
        }
        return parts.TryCombine(out date);
    }

    // The order matters: the first token that can be a time, a day, a month or a year is that.
    private void Take(ReadOnlySpan<char> token)
    {
        if (time is null && TryTime(token, out var parsed))
            time = parsed;
        else if (day is null && TryNumber(token, 1, 2, out var days))
            day = days;
        else if (month is null && TryMonth(token, out var index))
            month = index;
        else if (year is null && TryNumber(token, 2, 4, out var years))
            year = years switch { < 70 => years + 2000, < 100 => years + 1900, _ => years };
    }

    private readonly bool TryCombine(out DateTimeOffset date)
    {
        date = default;
        if (time is not { Hour: < 24, Minute: < 60, Second: < 60 } at || day is not >= 1 || month is null || year is not >= 1601)
            return false;
        if (day > DateTime.DaysInMonth(year.Value, month.Value))
            return false;
        date = new DateTimeOffset(year.Value, month.Value, day.Value, at.Hour, at.Minute, at.Second, TimeSpan.Zero);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> token, out (int Hour, int Minute, int Second) time)
    {
        time = default;
        var first = token.IndexOf(':');
        var second = first < 0 ? -1 : token[(first + 1)..].IndexOf(':');
        if (second < 0)
            return false;
        var minutes = token.Slice(first + 1, second);
        return IsAllDigits(token[..first]) && TryNumber(token[..first], 1, 2, out time.Hour)
            && IsAllDigits(minutes) && TryNumber(minutes, 1, 2, out time.Minute)
            && TryNumber(token[(first + second + 2)..], 1, 2, out time.Second);
    }

    // Digits, then nothing or something that is not a digit.
    private static bool TryNumber(ReadOnlySpan<char> token, int least, int most, out int number)
    {
        number = 0;
        var length = 0;
        for (; length < token.Length && char.IsAsciiDigit(token[length]); length++)
        {
            if (length == most)
                return false;
            number = number * 10 + (token[length] - '0');
        }
        return length >= least;
    }

    private static bool TryMonth(ReadOnlySpan<char> token, out int month)
    {
        month = 0;
        if (token.Length < 3)
            return false;
        for (var i = 0; i < 12; i++)
        {
            if (token[..3].Equals(Months.AsSpan(i * 3, 3), StringComparison.OrdinalIgnoreCase))
                month = i + 1;
        }
        return month > 0;
    }

    private static bool IsAllDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static bool IsDelimiter(char c) => c is '\t' or (>= ' ' and <= '/') or (>= ';' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');
}
