using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace TypedRequests;

/// <summary>
/// Netscape's <c>cookies.txt</c>: domain, whether hosts below it too, path, secure, expiry, name, value, parted by tabs. Bytes stand for characters one to
/// one (Latin-1), as they do on the wire, so that other programs find the bytes that the server sent.
/// </summary>
/// <remarks>
/// One line that another program cannot read makes Python refuse the whole file, and curl skip the cookie or misread it. What the format has no words for (no domain, a tab,
/// bytes that are no UTF-8) is written as a comment that only this class reads.
/// </remarks>
internal static class NetscapeFormat
{
    private const string HttpOnlyPrefix = "#HttpOnly_";
    private const string OwnPrefix = "#TypedRequests_";

    /// <summary>Writes a file.</summary>
    /// <param name="cookies">The cookies.</param>
    /// <param name="host">The host that cookies bound to no domain are written for; null writes them as a comment.</param>
    public static byte[] Write(IEnumerable<SessionCookie> cookies, string? host)
    {
        var text = new StringBuilder("# Netscape HTTP Cookie File\n");
        foreach (var cookie in cookies)
            Append(text, cookie.Domain.Length == 0 && host is not null ? cookie with { Domain = host, HostOnly = true } : cookie);
        return ToBytes(text.ToString());
    }

    public static IReadOnlyList<SessionCookie> Read(ReadOnlySpan<byte> bytes, DateTimeOffset now)
    {
        var cookies = new List<SessionCookie>();
        var lines = Encoding.Latin1.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var isOwn = line.StartsWith(OwnPrefix, StringComparison.Ordinal);
            line = isOwn ? line[OwnPrefix.Length..] : line;
            var httpOnly = line.StartsWith(HttpOnlyPrefix, StringComparison.Ordinal);
            line = httpOnly ? line[HttpOnlyPrefix.Length..] : line;
            // The value is the last field and may hold tabs; some writers leave an empty one out.
            if (isOwn)
                cookies.Add(Parse([.. line.Split('\t', 7).Select(Unescape)], httpOnly, i + 1, now));
            else if (httpOnly || (line.Length > 0 && line[0] != '#'))
                cookies.Add(Parse(line.Split('\t', 7), httpOnly, i + 1, now));
        }
        return cookies;
    }

    private static void Append(StringBuilder text, SessionCookie cookie)
    {
        string[] fields =
        [
            (cookie is { HostOnly: false, Domain.Length: > 0 } ? "." : "") + cookie.Domain, cookie.HostOnly ? "FALSE" : "TRUE", cookie.Path, cookie.Secure ? "TRUE" : "FALSE",
            (cookie.Expires?.ToUnixTimeSeconds() ?? 0).ToString(CultureInfo.InvariantCulture), cookie.Name, cookie.Value,
        ];
        var isReadable = cookie.Domain.Length > 0 && Array.TrueForAll(fields, IsReadable);
        text.Append(isReadable ? "" : OwnPrefix).Append(cookie.HttpOnly ? HttpOnlyPrefix : "").AppendJoin('\t', isReadable ? fields : fields.Select(Escape)).Append('\n');
    }

    private static bool IsReadable(string field) => !field.Contains('\t') && Utf8.IsValid(ToBytes(field));

    private static string Escape(string field) => string.Concat(ToBytes(field).Select(static octet => octet is (> (byte)' ' and < 0x7F and not (byte)'%') ? ((char)octet).ToString() : $"%{octet:X2}"));

    // By octet, as they were written.
    private static string Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            var isEscape = field[i] == '%' && i + 2 < field.Length && char.IsAsciiHexDigit(field[i + 1]) && char.IsAsciiHexDigit(field[i + 2]);
            text.Append(isEscape ? (char)Convert.ToByte(field.Substring(i + 1, 2), 16) : field[i]);
            i += isEscape ? 2 : 0;
        }
        return text.ToString();
    }

    private static SessionCookie Parse(string[] fields, bool httpOnly, int number, DateTimeOffset now)
    {
        if (fields.Length < 6 || !TryFlag(fields[1], out var subdomains) || !TryFlag(fields[3], out var secure) || !TryExpiry(fields[4], out var expires))
            throw Malformed(number, "expected domain, TRUE or FALSE, path, TRUE or FALSE, expiry in seconds, name and value, parted by tabs");
        try
        {
            var cookie = new SessionCookie(fields[5], fields.Length > 6 ? fields[6] : "")
            {
                Domain = fields[0], HostOnly = !subdomains && !fields[0].StartsWith('.'), Path = fields[2], Secure = secure, HttpOnly = httpOnly,
                Expires = expires, Created = now, Updated = now, LastAccessed = now,
            };
            CookieRules.CheckNotEmpty(cookie);
            return cookie;
        }
        catch (InvalidRequestException error)
        {
            throw Malformed(number, error.Message.TrimEnd('.'));
        }
    }

    private static bool TryFlag(string text, out bool flag)
    {
        flag = text.Equals("TRUE", StringComparison.OrdinalIgnoreCase);
        return flag || text.Equals("FALSE", StringComparison.OrdinalIgnoreCase);
    }

    // Zero stands for a session cookie; some writers give fractions.
    private static bool TryExpiry(string text, out DateTimeOffset? expires)
    {
        expires = null;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return text.Length == 0;
        if (seconds != 0)
            expires = DateTimeOffset.FromUnixTimeSeconds((long)Math.Clamp(seconds, DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
        return true;
    }

    private static InvalidDataException Malformed(int number, string reason) => new(string.Create(CultureInfo.InvariantCulture, $"Line {number} is not a line of a Netscape cookie file: {reason}."));

    private static byte[] ToBytes(string text) =>
        text.AsSpan().ContainsAnyExceptInRange('\0', '\xFF') ? [.. text.EnumerateRunes().SelectMany(ToBytes)] : Encoding.Latin1.GetBytes(text);

    private static byte[] ToBytes(Rune rune) => rune.Value <= 0xFF ? [(byte)rune.Value] : Encoding.UTF8.GetBytes(rune.ToString());
}
