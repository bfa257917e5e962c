using System.Net;

namespace TypedRequests;

/// <summary>Secrets in a query or a form: by the names of the arguments, and by value in the others.</summary>
internal sealed class FormSecrets(SecretVault vault, SecretPlaces places, TextSecrets text)
{
    // Fields whose names say nothing outside of OAuth 2 (RFC 6749, RFC 7636, RFC 8628).
    private static readonly string[] s_grants = ["code", "username"];

    /// <summary>The arguments with tokens in the place of secrets; the others as they were spelled.</summary>
    /// <param name="arguments">The query without its question mark, or the form.</param>
    /// <param name="isQuery">Whether a space is written as <c>%20</c>.</param>
    internal string Redact(string arguments, bool isQuery)
    {
        var pairs = arguments.Split('&');
        var names = pairs.Select(static pair => Decoded(pair.Split('=')[0])).ToList();
        var isGrant = names.Contains("grant_type");
        var isReturn = names.Contains("state") && names.Contains("code");
        for (var i = 0; i < pairs.Length; i++)
        {
            var equals = pairs[i].IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                pairs[i] = text.Redact(pairs[i]);
                continue;
            }

            var value = Decoded(pairs[i][(equals + 1)..]);
            var redacted = IsSecret(names[i], value, isQuery, isGrant, isReturn) ? vault.TokenOf(value, SecretKind.Named) : text.Redact(value);
            if (redacted != value) pairs[i] = pairs[i][..(equals + 1)] + (isQuery ? Uri.EscapeDataString(redacted) : WebUtility.UrlEncode(redacted));
        }

        return string.Join('&', pairs);
    }

    private bool IsSecret(string name, string value, bool isQuery, bool isGrant, bool isReturn) =>
        (isQuery ? places.IsArgument(name) : places.IsField(name))
        || (isGrant && s_grants.Contains(name, StringComparer.Ordinal))
        || (isReturn && name is "code" or "state")
        // Google and others call it just that; a short one is a key of something else.
        || (name.Equals("key", StringComparison.OrdinalIgnoreCase) && value.Length >= 16 && value.Any(char.IsAsciiDigit) && !value.Contains(' ', StringComparison.Ordinal));

    private static string Decoded(string text) => WebUtility.UrlDecode(text);
}
