using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>
/// Netscape's <c>cookies.txt</c>: domain, whether hosts below it too, path, secure, expiry, name, value, parted by tabs. Bytes stand for characters one to
/// one (Latin-1), as they do on the wire, so that other programs find the bytes that the server sent.
/// </summary>
internal static class NetscapeFormat
{
    private const string HttpOnlyPrefix = "#HttpOnly_";

    public static byte[] Write(IEnumerable<SessionCookie> cookies)
    {
        var text = new StringBuilder("# Netscape HTTP Cookie File\n");
        foreach (var cookie in cookies.Where(static cookie => !cookie.Name.Contains('\t') && !cookie.Path.Contains('\t')))
            Append(text, cookie);
        return ToBytes(text.ToString());
    }

    public static IReadOnlyList<SessionCookie> Read(ReadOnlySpan<byte> bytes, DateTimeOffset now)
    {
        var cookies = new List<SessionCookie>();
        var lines = Encoding.Latin1.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            var httpOnly = line.StartsWith(HttpOnlyPrefix, StringComparison.Ordinal);
            if (httpOnly || (line.Length > 0 && line[0] != '#'))
                cookies.Add(Parse(httpOnly ? line[HttpOnlyPrefix.Length..] : line, httpOnly, i + 1, now));
        }
        return cookies;
    }

    private static void Append(StringBuilder text, SessionCookie cookie) => text
        .Append(cookie.HttpOnly ? HttpOnlyPrefix : "")
        .Append(cookie is { HostOnly: false, Domain.Length: > 0 } ? "." : "").Append(cookie.Domain).Append('\t')
        .Append(cookie.HostOnly ? "FALSE" : "TRUE").Append('\t')
        .Append(cookie.Path).Append('\t')
        .Append(cookie.Secure ? "TRUE" : "FALSE").Append('\t')
        .Append(CultureInfo.InvariantCulture, $"{cookie.Expires?.ToUnixTimeSeconds() ?? 0}\t")
        .Append(cookie.Name).Append('\t')
        .Append(cookie.Value).Append('\n');

    private static SessionCookie Parse(string line, bool httpOnly, int number, DateTimeOffset now)
    {
        // The value is the last field and may hold tabs; some writers leave an empty one out.
        var fields = line.Split('\t', 7);
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
