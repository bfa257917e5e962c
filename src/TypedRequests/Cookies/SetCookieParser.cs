namespace TypedRequests;

/// <summary>Reads the value of one Set-Cookie field (RFC 6265bis 5.6). Linear in the length of the line.</summary>
internal static class SetCookieParser
{
    private const int MaxAttributeValue = 1024;

    /// <summary>Parses a line; false when RFC 6265bis ignores the whole cookie.</summary>
    public static bool TryParse(ReadOnlySpan<char> line, out SetCookie cookie)
    {
        cookie = new SetCookie { Priority = CookiePriority.Medium };
        if (CookieRules.HasControl(line))
            return false;
        var pair = TakePart(ref line);
        var equals = pair.IndexOf('=');
        var name = equals < 0 ? default : TrimBlanks(pair[..equals]);
        var value = TrimBlanks(pair[(equals + 1)..]);
        if ((name.IsEmpty && value.IsEmpty) || CookieRules.CountOctets(name) + CookieRules.CountOctets(value) > CookieRules.MaxNameAndValue)
            return false;
        (cookie.Name, cookie.Value) = (name.ToString(), value.ToString());
        while (!line.IsEmpty)
            ReadAttribute(TakePart(ref line), ref cookie);
        return true;
    }

    private static void ReadAttribute(ReadOnlySpan<char> part, ref SetCookie cookie)
    {
        var equals = part.IndexOf('=');
        var name = TrimBlanks(equals < 0 ? part : part[..equals]);
        var value = equals < 0 ? default : TrimBlanks(part[(equals + 1)..]);
        if (CookieRules.CountOctets(value) > MaxAttributeValue)
            return;
        switch (name.Length)
        {
            case 4 when Is(name, "Path"):
                (cookie.HasPath, cookie.Path) = (true, value.StartsWith("/") ? value.ToString() : null);
                break;
            case 6 when Is(name, "Domain"):
                cookie.Domain = (value.StartsWith(".") ? value[1..] : value).ToString();
                break;
            case 6 when Is(name, "Secure"):
                cookie.Secure = true;
                break;
            case 7 when Is(name, "Expires"):
                cookie.Expires = CookieDate.TryParse(value, out var date) ? date : cookie.Expires;
                break;
            case 7 when Is(name, "Max-Age"):
                cookie.MaxAge = TryMaxAge(value, out var seconds) ? seconds : cookie.MaxAge;
                break;
            case 8:
                ReadLongAttribute(name, value, ref cookie);
                break;
            case 11 when Is(name, "Partitioned"):
                cookie.Partitioned = true;
                break;
        }
    }

    private static void ReadLongAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value, ref SetCookie cookie)
    {
        if (Is(name, "HttpOnly"))
            cookie.HttpOnly = true;
        else if (Is(name, "SameSite"))
            cookie.SameSite = Is(value, "Strict") ? CookieSameSite.Strict : Is(value, "Lax") ? CookieSameSite.Lax : Is(value, "None") ? CookieSameSite.None : CookieSameSite.Unspecified;
        else if (Is(name, "Priority"))
            cookie.Priority = Is(value, "Low") ? CookiePriority.Low : Is(value, "High") ? CookiePriority.High : CookiePriority.Medium;
    }

    // A number that does not fit means the far future or the far past.
    private static bool TryMaxAge(ReadOnlySpan<char> value, out long seconds)
    {
        seconds = 0;
        var digits = value.StartsWith("-") ? value[1..] : value;
        if (value.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!long.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out seconds) && !digits.IsEmpty)
            seconds = long.MaxValue;
        if (digits.Length < value.Length)
            seconds = -seconds;
        return true;
    }

    private static ReadOnlySpan<char> TakePart(ref ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(';');
        var part = end < 0 ? line : line[..end];
        line = end < 0 ? default : line[(end + 1)..];
        return part;
    }

    private static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> text) => text.Trim(" \t");

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
