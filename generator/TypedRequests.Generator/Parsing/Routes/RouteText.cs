using System.Globalization;
using System.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>The literal text of routes: what may stand there, and how it goes onto the wire.</summary>
internal static class RouteText
{
    /// <summary>Literal text as it is sent: existing escapes stay, what no URL can hold becomes UTF-8 escapes. Query text stays as written otherwise.</summary>
    /// <remarks>A space and a quotation mark may stand in a query, where query languages have them: <c>?$filter=Id eq 7</c>.</remarks>
    public static string Escape(string text, bool inQuery)
    {
        if (IsHarmless(text))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (c is > '~' or ' ' or '"' || (!inQuery && c is '^' or '`' or '|') || (c == '%' && !IsEscape(text, i)))
            {
                AppendEscapes(escaped, text.Substring(i, isPair ? 2 : 1));
                i += isPair ? 1 : 0;
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Everything in the literal text that cannot be sent as written.</summary>
    public static IEnumerable<RouteError> FindErrors(string route) => IsHarmless(route) ? [] : FindErrorsIn(route);

    // Most routes are letters, digits and placeholders between slashes, at each keystroke.
    private static bool IsHarmless(string route)
    {
        for (var i = 0; i < route.Length; i++)
        {
            var c = route[i];
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '{' or '}' or '?' or '&' or '=' or '-' or '_' or ',' or '+' or '*')
                || (c == '/' && i == 1 && route[0] == '/'))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<RouteError> FindErrorsIn(string route)
    {
        var masked = MaskPlaceholders(route);
        var question = route.IndexOf('?');
        for (var i = 0; i < masked.Length; i++)
        {
            var isQueryText = question >= 0 && i > question && masked[i] is ' ' or '"';
            if (!isQueryText && BadCharacter(masked[i]) is { } message)
            {
                yield return new RouteError(masked[i] is not ('"' or '<' or '>'), i, 1, message);
            }
        }

        if (masked.StartsWith("//", StringComparison.Ordinal))
        {
            yield return new RouteError(true, 0, 2, "The route begins with '//'. Write a single '/', or the whole URL with its scheme.");
        }

        if (SchemeError(masked) is { } scheme)
        {
            yield return scheme;
        }

        foreach (var error in DotSegments(masked))
        {
            yield return error;
        }
    }

    // `urn:isbn` may be a path; what has the form of a URL, or names HTTP, is one.
    private static RouteError? SchemeError(string masked)
    {
        var colon = masked.IndexOf(':');
        if (colon <= 0 || !char.IsLetter(masked[0]) || !masked.Substring(0, colon).All(static c => char.IsLetterOrDigit(c) || c is '+' or '-' or '.'))
        {
            return null;
        }

        var scheme = masked.Substring(0, colon).ToLowerInvariant();
        var isUrl = string.CompareOrdinal(masked, colon + 1, "//", 0, 2) == 0;
        return scheme is "http" or "https"
            ? isUrl ? AuthorityError(masked, colon + 3) : new RouteError(true, 0, colon + 1, $"'{scheme}:' is followed by no host. Write {scheme}:// and the host.")
            : isUrl ? new RouteError(true, 0, colon, $"'{scheme}' is neither http nor https. Use one of them.") : null;
    }

    private static RouteError? AuthorityError(string masked, int start)
    {
        var end = masked.IndexOfAny(['/', '?'], start);
        var authority = masked.Substring(start, (end < 0 ? masked.Length : end) - start);
        if (authority.Length == 0)
        {
            return new RouteError(true, 0, start, "The URL has no host. Write one behind its scheme.");
        }

        // A number that is no port; where a placeholder stands, the call will tell.
        var port = authority.Substring(authority.LastIndexOf(':') + 1);
        return port.Length < authority.Length && port.All(static c => c is >= '0' and <= '9') && !(port.Length <= 5 && int.Parse(port, CultureInfo.InvariantCulture) is > 0 and <= 65535)
            ? new RouteError(true, start + authority.Length - port.Length, Math.Max(1, port.Length), "A port is a number from 1 to 65535.")
            : null;
    }

    private static IEnumerable<RouteError> DotSegments(string masked)
    {
        var end = masked.IndexOf('?');
        var start = 0;
        foreach (var segment in masked.Substring(0, end < 0 ? masked.Length : end).Split('/'))
        {
            if (Uri.UnescapeDataString(Uri.UnescapeDataString(segment)) is "." or "..")
            {
                yield return new RouteError(true, start, segment.Length, $"The segment '{segment}' would be taken for a step up or in place. Remove it.");
            }

            start += segment.Length + 1;
        }
    }

    private static string? BadCharacter(char c) => c switch
    {
        ' ' => "A space cannot stand in a URL. Write %20.",
        '\\' => "A backslash is no separator in a URL. Write '/'.",
        '#' => "A fragment is never sent to a server. Remove it, or write %23.",
        '"' or '<' or '>' => $"'{c}' cannot stand in a route. Write %{((int)c).ToString("X2", CultureInfo.InvariantCulture)}.",
        _ when char.IsControl(c) => "A control character cannot stand in a URL. Remove it, or write its escape.",
        _ => null,
    };

    // The same length, so that positions stay; a placeholder counts as one harmless letter per character.
    private static string MaskPlaceholders(string route)
    {
        var masked = route.ToCharArray();
        var inside = false;
        for (var i = 0; i < masked.Length; i++)
        {
            inside |= route[i] == '{';
            if (inside)
            {
                masked[i] = 'x';
            }

            inside &= route[i] != '}';
        }

        return new string(masked);
    }

    private static bool IsEscape(string text, int i) => i + 2 < text.Length && IsHex(text[i + 1]) && IsHex(text[i + 2]);

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static void AppendEscapes(StringBuilder escaped, string text)
    {
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            escaped.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
