using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>Parameter values with a charset: <c>UTF-8'de'n%c3%a4chstes</c> (RFC 8187).</summary>
internal static class ExtendedValue
{
    /// <summary>The decoded value; <see langword="null"/> when it is malformed or its charset is neither UTF-8 nor ISO-8859-1.</summary>
    public static string? Decode(string value)
    {
        int charsetEnd = value.IndexOf('\'');
        int languageEnd = charsetEnd < 0 ? -1 : value.IndexOf('\'', charsetEnd + 1);
        if (languageEnd < 0) return null;
        ReadOnlySpan<char> charset = value.AsSpan(0, charsetEnd);
        ReadOnlySpan<char> escaped = value.AsSpan(languageEnd + 1);
        if (!Ascii.IsValid(escaped) || !UrlEncoder.IsEscaped(escaped)) return null;
        if (charset.Equals("UTF-8", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8.GetString(Bytes(escaped));
        return charset.Equals("ISO-8859-1", StringComparison.OrdinalIgnoreCase) ? Encoding.Latin1.GetString(Bytes(escaped)) : null;
    }

    private static byte[] Bytes(ReadOnlySpan<char> escaped)
    {
        var bytes = new List<byte>(escaped.Length);
        for (int i = 0; i < escaped.Length; i++)
        {
            bool escape = escaped[i] == '%';
            bytes.Add(escape ? byte.Parse(escaped.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : (byte)escaped[i]);
            i += escape ? 2 : 0;
        }

        return [.. bytes];
    }
}
