using System.Collections.Frozen;
using System.Text;

namespace TypedRequests;

/// <summary>The names under which secrets are sent everywhere, and bodies with their values masked. Names that a program invents are not known here.</summary>
internal static class SecretText
{
    private const string Mask = "***";

    private static readonly FrozenSet<string> s_names = new[]
    {
        "password", "passwd", "pwd", "passphrase", "new_password", "old_password", "secret", "client_secret", "clientSecret", "token", "access_token", "accessToken", "refresh_token", "refreshToken",
        "id_token", "idToken", "auth_token", "authToken", "api_key", "apiKey", "api-key", "subscription-key", "assertion", "client_assertion", "code_verifier", "device_code", "private_key", "privateKey",
        "sig", "signature", "X-Amz-Signature", "X-Amz-Security-Token", "X-Goog-Signature", "AWSAccessKeyId",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool IsSecret(string name) => s_names.Contains(name);

    /// <summary>A text body with its secrets masked: the values of known names in JSON, forms and multipart bodies.</summary>
    internal static string OfBody(string text, string? contentType)
    {
        var type = ContentTypes.MediaType(contentType ?? "");
        if (type.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)) return QueryNames.Mask("?" + text, SecretNames.Usual, Mask)[1..];
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)) return OfParts(text);
        return ContentTypes.IsJson(contentType ?? "") ? OfJson(text) : text;
    }

    /// <summary>The members of JSON whose values are texts or numbers. It need not be JSON in all its parts.</summary>
    private static string OfJson(string text)
    {
        var masked = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '"')
            {
                masked.Append(text[at++]);
                continue;
            }

            var end = EndOfText(text, at);
            var value = AfterColon(text, end);
            masked.Append(text, at, end - at);
            if (value < text.Length && value > end && IsSecret(text[(at + 1)..Math.Max(at + 1, end - 1)]) && text[value] is not ('{' or '['))
            {
                masked.Append(text, end, value - end).Append('"').Append(Mask).Append('"');
                end = text[value] == '"' ? EndOfText(text, value) : EndOfWord(text, value);
            }

            at = end;
        }

        return masked.ToString();
    }

    private static int EndOfText(string text, int quote)
    {
        for (var at = quote + 1; at < text.Length; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == '"') return at + 1;
        }

        return text.Length;
    }

    private static int EndOfWord(string text, int start) => text.AsSpan(start).IndexOfAny(",}] \t\r\n") is >= 0 and var length ? start + length : text.Length;

    /// <summary>Where the value of a member begins; the same place when what stands before it is no name.</summary>
    private static int AfterColon(string text, int end)
    {
        var colon = end;
        while (colon < text.Length && char.IsWhiteSpace(text[colon])) colon++;
        if (colon == text.Length || text[colon] != ':') return end;
        colon++;
        while (colon < text.Length && char.IsWhiteSpace(text[colon])) colon++;
        return colon;
    }

    /// <summary>Each part of a multipart body from its head's empty line to the line of the boundary.</summary>
    private static string OfParts(string text)
    {
        const string Name = " name=\"";
        var masked = new StringBuilder(text.Length);
        var copied = 0;
        for (var at = text.IndexOf(Name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Name, copied > at ? copied : at + 1, StringComparison.Ordinal))
        {
            var start = at + Name.Length;
            var content = text.IndexOf("\r\n\r\n", start, StringComparison.Ordinal) + 4;
            if (content < 4 || text.IndexOf('"', start) is not (>= 0 and var quote) || !IsSecret(text[start..quote])) continue;
            var end = text.IndexOf("\r\n--", content, StringComparison.Ordinal) is >= 0 and var boundary ? boundary : text.Length;
            masked.Append(text, copied, content - copied).Append(Mask);
            copied = end;
        }

        return masked.Append(text, copied, text.Length - copied).ToString();
    }
}
