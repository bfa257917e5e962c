using System.Buffers;
using System.Text;

namespace TypedRequests;

/// <summary>Escapes values and requotes URLs, as RFC 3986 asks for. Every function is linear in the text.</summary>
internal static class UrlEncoder
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string PathCharacters = Unreserved + "!$&'()*+,;=:@/";

    private static readonly SearchValues<char> DataKeeps = SearchValues.Create(Unreserved);
    private static readonly SearchValues<char> PathKeeps = SearchValues.Create(PathCharacters);
    private static readonly SearchValues<char> WrittenPathKeeps = SearchValues.Create(PathCharacters + "%");
    private static readonly SearchValues<char> WrittenQueryKeeps = SearchValues.Create(PathCharacters + "?[]%");
    private static readonly SearchValues<char> UrlKeeps = SearchValues.Create(PathCharacters + "?[]%#");

    /// <summary>The escaped value; the same instance when there is nothing to escape.</summary>
    public static string Escape(string value, UrlEscape escape)
    {
        if (value.AsSpan().IndexOfAnyExcept(Keeps(escape)) < 0) return value;
        var buffer = new CharBuffer(stackalloc char[256]);
        Append(ref buffer, value, escape);
        string escaped = buffer.ToString();
        buffer.Dispose();
        return escaped;
    }

    /// <summary>Appends a value, escaped whole.</summary>
    public static void Append(ref CharBuffer buffer, scoped ReadOnlySpan<char> value, UrlEscape escape) =>
        AppendEscaped(ref buffer, value, Keeps(escape), spaceIsPlus: escape is UrlEscape.Form);

    /// <summary>Appends a path that its author wrote: what may not stand in one becomes escapes, existing escapes stay.</summary>
    public static void AppendWrittenPath(ref CharBuffer buffer, scoped ReadOnlySpan<char> path) =>
        AppendWritten(ref buffer, path, WrittenPathKeeps);

    /// <summary>Appends a query or a fragment that its author wrote, likewise.</summary>
    public static void AppendWrittenQuery(ref CharBuffer buffer, scoped ReadOnlySpan<char> query) =>
        AppendWritten(ref buffer, query, WrittenQueryKeeps);

    /// <summary>Appends a template's literal or reserved expansion (RFC 6570, section 3.2.1): what a URL may hold and escapes stay.</summary>
    public static void AppendReserved(ref CharBuffer buffer, scoped ReadOnlySpan<char> text)
    {
        for (int percent = text.IndexOf('%'); percent >= 0; percent = text.IndexOf('%'))
        {
            AppendEscaped(ref buffer, text[..percent], UrlKeeps);
            buffer.Append(IsEscapeAt(text, percent) ? "%" : "%25");
            text = text[(percent + 1)..];
        }

        AppendEscaped(ref buffer, text, UrlKeeps);
    }

    /// <summary>Whether every <c>%</c> starts an escape.</summary>
    public static bool IsEscaped(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOf('%'); i >= 0; i = Next(text, i + 3))
        {
            if (!IsEscapeAt(text, i)) return false;
        }

        return true;
    }

    /// <summary>The first character that no URL may hold unescaped; -1 when there is none.</summary>
    public static int IndexOfIllegal(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(UrlKeeps);

    public static bool IsEscapeAt(ReadOnlySpan<char> text, int index) =>
        index + 2 < text.Length && char.IsAsciiHexDigit(text[index + 1]) && char.IsAsciiHexDigit(text[index + 2]);

    /// <summary>Appends text with every character outside <paramref name="keeps"/> as UTF-8 escapes.</summary>
    /// <exception cref="InvalidRequestException">It holds half of a surrogate pair.</exception>
    public static void AppendEscaped(ref CharBuffer buffer, scoped ReadOnlySpan<char> value, SearchValues<char> keeps, bool spaceIsPlus = false)
    {
        int length = value.Length;
        while (true)
        {
            int clean = value.IndexOfAnyExcept(keeps);
            if (clean < 0)
            {
                buffer.Append(value);
                return;
            }

            buffer.Append(value[..clean]);
            value = value[clean..];
            if (spaceIsPlus && value[0] == ' ')
            {
                buffer.Append('+');
                value = value[1..];
                continue;
            }

            if (Rune.DecodeFromUtf16(value, out Rune rune, out int consumed) != OperationStatus.Done) throw WholeText.Refused("A value of the URL or form", value[0], length - value.Length);
            AppendRune(ref buffer, rune);
            value = value[consumed..];
        }
    }

    // A '%' that starts no escape means that the text was never escaped: then every '%' is a percent sign.
    private static void AppendWritten(ref CharBuffer buffer, scoped ReadOnlySpan<char> text, SearchValues<char> keeps)
    {
        int percent = IsEscaped(text) ? -1 : text.IndexOf('%');
        for (; percent >= 0; percent = text.IndexOf('%'))
        {
            AppendEscaped(ref buffer, text[..percent], keeps);
            buffer.Append("%25");
            text = text[(percent + 1)..];
        }

        AppendEscaped(ref buffer, text, keeps);
    }

    private static void AppendRune(ref CharBuffer buffer, Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        int length = rune.EncodeToUtf8(utf8);
        foreach (byte value in utf8[..length])
        {
            buffer.Append('%');
            buffer.Append(Hex(value >> 4));
            buffer.Append(Hex(value & 15));
        }
    }

    private static char Hex(int digit) => (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        int next = text[from..].IndexOf('%');
        return next < 0 ? next : from + next;
    }

    private static SearchValues<char> Keeps(UrlEscape escape) => escape is UrlEscape.Path ? PathKeeps : DataKeeps;
}
