using System.Buffers;

namespace TypedRequests;

/// <summary>What may stand in a cookie. Faults name the field and the remedy, never the value.</summary>
internal static class CookieRules
{
    /// <summary>The most octets that name and value may have together (RFC 6265bis).</summary>
    public const int MaxNameAndValue = 4096;

    private static readonly SearchValues<char> TokenChars =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // Every control but HTAB, as the Set-Cookie parser has it.
    private static readonly SearchValues<char> Controls =
        SearchValues.Create("\0\x1\x2\x3\x4\x5\x6\a\b\n\v\f\r\xE\xF\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x7F");

    public static string CheckName(string name) => Check(name, FindNameFault(name));

    public static string CheckValue(string value) => Check(value, FindTextFault("value", value));

    public static string CheckPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Check(path, path.StartsWith('/') ? FindTextFault("path", path) : "A cookie's path starts with '/'.");
    }

    public static string CheckDomain(string domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        if (domain.Length == 0)
            return domain;
        var host = CookieDomain.Canonicalize(domain.StartsWith('.') ? domain[1..] : domain);
        return Check(host ?? domain, host is null ? "A cookie's domain is a host name or an address, without scheme, port or path." : null)!;
    }

    /// <summary>Refuses a cookie that would be sent as nothing.</summary>
    public static void CheckNotEmpty(SessionCookie cookie)
    {
        if (cookie is { Name.Length: 0, Value.Length: 0 })
            throw new InvalidRequestException("A cookie has a name, a value, or both.");
    }

    /// <summary>Checks what a person wrote by hand: a token as the name, and a value that can go out as Latin-1.</summary>
    public static void CheckByHand(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(TokenChars))
            throw new InvalidRequestException($"{Quote(name)} cannot be the name of a cookie: use letters, digits and !#$%&'*+-.^_`|~ only.");
        if (FindTextFault("value", value) is { } fault)
            throw new InvalidRequestException($"The cookie {Quote(name)} cannot be sent. {fault}");
        if (value.AsSpan().ContainsAnyExceptInRange('\0', '\xFF'))
            throw new InvalidRequestException($"The cookie {Quote(name)} cannot be sent: its value has characters outside Latin-1. Percent-encode it (Uri.EscapeDataString) or use base64.");
    }

    /// <summary>Whether a string holds a control character that RFC 6265bis refuses.</summary>
    public static bool HasControl(ReadOnlySpan<char> text) => text.ContainsAny(Controls);

    /// <summary>The octets of a header text: Latin-1 characters are one each, others count as UTF-8.</summary>
    public static int CountOctets(ReadOnlySpan<char> text) =>
        text.ContainsAnyExceptInRange('\0', '\xFF') ? System.Text.Encoding.UTF8.GetByteCount(text) : text.Length;

    private static string? FindNameFault(string name) =>
        name is null || !name.Contains('=') ? FindTextFault("name", name) : "A cookie's name has no '='.";

    private static string? FindTextFault(string field, string? text)
    {
        ArgumentNullException.ThrowIfNull(text, field);
        if (HasControl(text) || text.Contains(';'))
            return $"A cookie's {field} has no ';', line break or other control character; percent-encode it (Uri.EscapeDataString).";
        if (text.Length > 0 && (IsBlank(text[0]) || IsBlank(text[^1])))
            return $"A cookie's {field} neither starts nor ends with a blank.";
        return HasLoneSurrogate(text) ? $"A cookie's {field} is not valid Unicode." : null;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }
        return false;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';

    private static string Check(string text, string? fault) => fault is null ? text : throw new InvalidRequestException(fault);

    // A name written by hand may hold anything; what is shown of it must not break a log line.
    private static string Quote(string name) => $"\"{new string(name.Select(c => char.IsControl(c) ? '?' : c).Take(64).ToArray())}\"";
}
