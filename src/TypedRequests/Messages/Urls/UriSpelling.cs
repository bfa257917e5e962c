using System.Buffers;

namespace TypedRequests;

/// <summary>From checked text to a <see cref="Uri"/>: an ordinary one, as other code knows it, wherever that sends the text as it is written.</summary>
/// <remarks>An ordinary <see cref="Uri"/> rewrites dot segments, escapes of unreserved characters (<c>%41</c>) and, beside escapes above <c>%7F</c>, the case of hexadecimal digits.</remarks>
internal static class UriSpelling
{
    // What a URL may hold, but for the two that are looked at more closely.
    private static readonly SearchValues<char> Harmless = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~!$&'()*+,;=:@/?[]");

    private static readonly UriCreationOptions Ordinary = new();

    // Safe only because nothing but checked text gets here: unchecked, the flag lets CR and LF through.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Creates the URI that sends the text's path and query as they stand.</summary>
    /// <param name="text">An absolute URL without a fragment, with a path.</param>
    /// <param name="pathStart">Where its path starts.</param>
    /// <param name="uri">The URI; <see langword="null"/> when the text is none.</param>
    public static bool TryCreate(string text, int pathStart, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Uri? uri)
    {
        if (!Uri.TryCreate(text, Ordinary, out uri)) return false;
        // The scan costs no memory; only what it suspects is compared.
        if (!MayBeRewritten(text.AsSpan(pathStart)) || uri.PathAndQuery.AsSpan().SequenceEqual(text.AsSpan(pathStart))) return true;
        return Uri.TryCreate(text, AsWritten, out uri);
    }

    /// <summary>What an ordinary <see cref="Uri"/> makes of the path and query of one that is sent as written; <see langword="null"/> when it keeps them.</summary>
    public static string? RewrittenBy(Uri uri) =>
        Uri.TryCreate(uri.AbsoluteUri, Ordinary, out Uri? ordinary) && ordinary.PathAndQuery != uri.PathAndQuery ? ordinary.PathAndQuery : null;

    /// <summary>Whether a path and query hold something that an ordinary <see cref="Uri"/> may rewrite; never <see langword="false"/> when it does.</summary>
    internal static bool MayBeRewritten(ReadOnlySpan<char> pathAndQuery)
    {
        for (int i = pathAndQuery.IndexOfAnyExcept(Harmless); i >= 0; i = Next(pathAndQuery, i + 1))
        {
            bool suspect = pathAndQuery[i] switch
            {
                '%' => IsSuspectEscape(pathAndQuery[(i + 1)..]),
                '.' => StartsDotSegment(pathAndQuery, i),
                _ => true, // a route's literal query may hold it
            };
            if (suspect) return true;
        }

        return false;
    }

    private static bool IsSuspectEscape(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 2 || char.IsAsciiLetterLower(digits[0]) || char.IsAsciiLetterLower(digits[1])) return true;
        int value = (HexValue(digits[0]) << 4) | HexValue(digits[1]);
        return char.IsAsciiLetterOrDigit((char)value) || (char)value is '-' or '.' or '_' or '~';
    }

    private static bool StartsDotSegment(ReadOnlySpan<char> text, int dot)
    {
        if (dot > 0 && text[dot - 1] != '/') return false;
        int end = dot + (dot + 1 < text.Length && text[dot + 1] == '.' ? 2 : 1);
        return end == text.Length || text[end] is '/' or '?';
    }

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : digit - 'A' + 10;

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int next = text[from..].IndexOfAnyExcept(Harmless);
        return next < 0 ? next : from + next;
    }
}
