using System.Globalization;
using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>What Content-Length says (RFC 9112 §6.3). The transport drops what is no number, and takes all that comes until the connection ends for the body.</summary>
internal static class DeclaredLength
{
    private const int MostShown = 40;

    // As many digits as always fit into 64 bits.
    private const int SafeDigits = 18;

    /// <summary>The number that a field is, and nothing else, as nearly all are; null for what has to be looked at.</summary>
    internal static long? Plain(HeaderStringValues lines)
    {
        if (lines.Count != 1) return null;
        var text = lines.ToString();
        if (text.Length is 0 or > SafeDigits) return null;
        var length = 0L;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit)) return null;
            length = (length * 10) + (digit - '0');
        }

        return length;
    }

    /// <summary>The length that the lines agree on.</summary>
    /// <exception cref="CallFault">A value is no length, or two differ.</exception>
    internal static long Read(HeaderStringValues lines)
    {
        long? length = null;
        foreach (var line in lines)
        {
            var elements = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (elements.Length == 0) throw Refused(line);
            foreach (var element in elements)
            {
                if (!long.TryParse(element, NumberStyles.None, CultureInfo.InvariantCulture, out var one)) throw Refused(line);
                if (length is { } other && other != one)
                    throw new CallFault(HttpRequestError.InvalidResponse, string.Create(CultureInfo.InvariantCulture, $"the response names two lengths in Content-Length, {other} and {one} (RFC 9112, section 6.3)"));
                length = one;
            }
        }

        return length ?? 0;
    }

    private static CallFault Refused(string line) =>
        new(HttpRequestError.InvalidResponse, $"the response's Content-Length is no length: '{(line.Length > MostShown ? line[..MostShown] + "…" : line)}' (RFC 9112, section 6.3)");
}
