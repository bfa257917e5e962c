using System.Text;
using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>Secrets in header fields: credentials, cookies, the nonces of challenges, and values that are known from elsewhere.</summary>
internal sealed partial class HeaderSecrets(SecretVault vault, SecretPlaces places, TextSecrets text, UrlSecrets url)
{
    private static readonly HashSet<string> s_challenges = new(StringComparer.OrdinalIgnoreCase) { "WWW-Authenticate", "Proxy-Authenticate", "Authentication-Info", "Proxy-Authentication-Info" };

    internal List<KeyValuePair<string, string>> Redact(IReadOnlyList<KeyValuePair<string, string>> headers) =>
        [.. headers.Select(header => new KeyValuePair<string, string>(header.Key, Redact(header.Key, header.Value)))];

    /// <summary>The value of one field line.</summary>
    internal string Redact(string name, string value)
    {
        if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)) return string.Join(';', value.Split(';').Select(Pair));
        if (name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase)) return SetCookie(value);
        if (s_challenges.Contains(name)) return text.Redact(Nonces().Replace(value, match => match.Groups["before"].Value + vault.TokenOf(match.Groups["value"].Value, SecretKind.Named)));
        if (HarHeaders.Is(name, "Location", "Content-Location", "Referer")) return url.Redact(value);
        return places.IsHeader(name) ? Credentials(value) : text.Redact(value);
    }

    /// <summary>The scheme says what kind of credentials were sent, and is no secret.</summary>
    private string Credentials(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var hasScheme = space is > 0 and < 20 && value.IndexOf('=', 0, space) < 0;
        var (scheme, credentials) = hasScheme ? (value[..(space + 1)], value[(space + 1)..]) : ("", value);
        if (scheme.Equals("Basic ", StringComparison.OrdinalIgnoreCase)) LearnBasic(credentials);
        // Signature=…, response="…": the whole is one token, and each of them is searched for by itself.
        foreach (Match part in LongParts().Matches(credentials)) vault.TokenOf(part.Groups["value"].Value, SecretKind.Named);
        return scheme + vault.TokenOf(credentials, SecretKind.Named);
    }

    private void LearnBasic(string credentials)
    {
        var bytes = new byte[credentials.Length];
        if (!Convert.TryFromBase64String(credentials, bytes, out var length)) return;
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        vault.TokenOf(pair, SecretKind.Named);
        if (pair.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && colon + 1 < pair.Length) vault.TokenOf(pair[(colon + 1)..], SecretKind.Named);
    }

    private string SetCookie(string value)
    {
        var end = value.IndexOf(';', StringComparison.Ordinal);
        return end < 0 ? Pair(value) : Pair(value[..end]) + value[end..];
    }

    private string Pair(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        var value = pair[(equals + 1)..].Trim().Trim('"');
        if (value.Length == 0) return pair;
        var kind = equals > 0 && places.IsField(pair[..equals].Trim()) ? SecretKind.Named : SecretKind.Cookie;
        // What is escaped in a cookie may stand unescaped in a page.
        if (Uri.UnescapeDataString(value) is var meant && meant != value) vault.TokenOf(meant, kind);
        return string.Concat(pair.AsSpan(0, equals + 1), vault.TokenOf(value, kind));
    }

    [GeneratedRegex("""(?<before>\b(?:c?nonce|nextnonce|opaque|rspauth)=")(?<value>[^"]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nonces();

    [GeneratedRegex("""\b[\w-]*(?:signature|response|c?nonce|credential|token|key)=\s*"?(?<value>[^\s",;]{8,})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LongParts();
}
