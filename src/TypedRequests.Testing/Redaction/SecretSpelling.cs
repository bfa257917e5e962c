using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>One way to spell a secret in a text: as it is, escaped for a URL, for JSON or for HTML, or within base64 or hexadecimal digits.</summary>
internal sealed partial record SecretSpelling(string Text, string Token, bool IsWord)
{
    private const int ShortestCoded = 7;

    /// <summary>Every spelling of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="token">What takes its place.</param>
    /// <param name="isWord">Whether it counts only where no letter or digit stands beside it. Among digits of base64 one always does.</param>
    internal static IEnumerable<SecretSpelling> Of(string value, string token, bool isWord) =>
        Escaped(value).Distinct(StringComparer.Ordinal).Select(text => new SecretSpelling(text, token, isWord))
            .Concat(Coded(value).Distinct(StringComparer.Ordinal).Select(text => new SecretSpelling(text, token, IsWord: false)));

    private static List<string> Escaped(string value)
    {
        var spellings = new List<string> { value };
        var escaped = Uri.EscapeDataString(value);
        spellings.AddRange([escaped, LowerEscapes(escaped), escaped.Replace("%20", "+", StringComparison.Ordinal), WebUtility.UrlEncode(value), Uri.EscapeDataString(escaped)]);
        foreach (var json in new[] { value, JavaScriptEncoder.Default.Encode(value), LowerEscapes(JavaScriptEncoder.Default.Encode(value)), JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value) })
            spellings.AddRange([json, json.Replace("/", "\\/", StringComparison.Ordinal)]);
        spellings.AddRange([WebUtility.HtmlEncode(value), HtmlEncoder.Default.Encode(value)]);
        return spellings;
    }

    private static List<string> Coded(string value)
    {
        var spellings = new List<string>();
        var bytes = Encoding.UTF8.GetBytes(value);
        if (bytes.Length >= ShortestCoded)
        {
            var hex = Convert.ToHexString(bytes);
            spellings.AddRange([hex, hex.ToLowerInvariant()]);
            for (var offset = 0; offset < 3; offset++) AddBase64(spellings, bytes, offset);
        }

        return spellings;
    }

    internal string Replace(string text)
    {
        var found = text.IndexOf(Text, StringComparison.Ordinal);
        if (found < 0) return text;
        var replaced = new StringBuilder(text.Length);
        var copied = 0;
        for (; found >= 0; found = text.IndexOf(Text, found, StringComparison.Ordinal))
        {
            var end = found + Text.Length;
            if (IsWord && (Continues(text, found) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))))
            {
                found++;
                continue;
            }

            replaced.Append(text, copied, found - copied).Append(Token);
            copied = found = end;
        }

        return copied == 0 ? text : replaced.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether the character before belongs to the same word; the last digit of a percent escape does not.</summary>
    private static bool Continues(string text, int start) =>
        start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]) && !(start >= 3 && text[start - 3] == '%') && !(start >= 2 && text[start - 2] == '\\');

    /// <summary>What base64 of a longer text holds when the value begins at this offset within three bytes: the digits that depend on the value alone.</summary>
    private static void AddBase64(List<string> spellings, byte[] bytes, int offset)
    {
        var padded = new byte[offset + bytes.Length];
        bytes.CopyTo(padded, offset);
        var digits = Convert.ToBase64String(padded).TrimEnd('=');
        var first = offset == 0 ? 0 : offset + 1;
        var whole = padded.Length * 8 / 6;
        if (whole - first < ShortestCoded) return;
        var core = digits[first..whole];
        spellings.AddRange([core, core.Replace('+', '-').Replace('/', '_'), Uri.EscapeDataString(core)]);
    }

    private static string LowerEscapes(string escaped) => Escapes().Replace(escaped, static match => match.Value.ToLowerInvariant());

    [GeneratedRegex("""%[0-9A-F]{2}|\\u[0-9A-F]{4}""", RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
