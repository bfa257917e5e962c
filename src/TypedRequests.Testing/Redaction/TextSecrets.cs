using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>Secrets in a text of any kind: what stands behind a telling name, what has the shape of a token, and every value that is known.</summary>
internal sealed partial class TextSecrets(SecretVault vault, SecretPlaces places)
{
    private const int ShortestCredential = 20;

    internal string Redact(string text)
    {
        if (text.Length == 0) return text;
        text = Arguments().Replace(text, Named);
        if (text.Contains("://", StringComparison.Ordinal)) text = UserInfo().Replace(text, Whole);
        if (text.Contains('"', StringComparison.Ordinal)) text = Members().Replace(text, Named);
        if (text.Contains('<', StringComparison.Ordinal)) text = Markup(text);
        text = Credentials().Replace(text, Credential);
        return vault.Replace(Shapes().Replace(text, Whole));
    }

    private string Markup(string text)
    {
        text = Elements().Replace(text, Named);
        text = Attributes().Replace(text, Named);
        text = Inputs().Replace(text, Named);
        return TurnedInputs().Replace(text, Named);
    }

    private string Named(Match match)
    {
        var (name, value) = (match.Groups["name"].Value, match.Groups["value"]);
        // Behind a question mark or an ampersand it is an argument of a URL.
        var isArgument = match.Value[0] is '?' or '&';
        return value.Length > 0 && (isArgument ? places.IsArgument(Unescaped(name)) : places.IsField(Unescaped(name))) ? With(match, value) : match.Value;
    }

    // A word that comes after "Basic" in a sentence is no credential.
    private string Credential(Match match)
    {
        var value = match.Groups["value"];
        return value.Length >= ShortestCredential || value.ValueSpan.ContainsAnyInRange('0', '9') ? With(match, value) : match.Value;
    }

    private string Whole(Match match) => With(match, match.Groups["value"]);

    private string With(Match match, Group value)
    {
        // As it stands, and as it is meant: the same secret may be spelled otherwise elsewhere.
        var meant = Unescaped(value.Value);
        var token = vault.TokenOf(meant, SecretKind.Named);
        return string.Concat(match.Value.AsSpan(0, value.Index - match.Index), token, match.Value.AsSpan(value.Index - match.Index + value.Length));
    }

    private static string Unescaped(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    [GeneratedRegex("""(?:^|[?&#;\s]|&amp;)(?<name>[\w.\[\]%-]+)=(?<value>[^&#\s"'<>;\\]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Arguments();

    [GeneratedRegex("""://(?<value>[^/\s@"'<>?#]+)@""", RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();

    [GeneratedRegex("""\\?["'](?<name>[\w.-]+)\\?["']\s*:\s*(?:\\["'](?<value>[^"'\\]*)|"(?<value>(?:[^"\\]|\\.)*)|'(?<value>(?:[^'\\]|\\.)*))""", RegexOptions.CultureInvariant)]
    private static partial Regex Members();

    [GeneratedRegex("""\b(?:Bearer|Basic|Digest)\s+(?<value>[\w.~+/-]{8,}=*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credentials();

    [GeneratedRegex("""<(?:\w+:)?(?<name>[\w.-]+)(?:\s[^<>]*)?>(?<value>[^<>]+)</""", RegexOptions.CultureInvariant)]
    private static partial Regex Elements();

    [GeneratedRegex("""\s(?<name>[\w.:-]+)\s*=\s*["'](?<value>[^"'<>]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Attributes();

    [GeneratedRegex("""\bname=["'](?<name>[^"'<>]+)["'][^<>]*?\s(?:value|content)=["'](?<value>[^"'<>]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inputs();

    [GeneratedRegex("""\s(?:value|content)=["'](?<value>[^"'<>]*)["'][^<>]*?\bname=["'](?<name>[^"'<>]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TurnedInputs();

    // JSON Web Tokens, keys in PEM, and tokens whose makers gave them a prefix so that they are found.
    [GeneratedRegex("""(?<value>-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+-----END [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|rk_live_|sk-(?=[\w-]*\d))[\w-]{16,}|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{30,})""", RegexOptions.CultureInvariant)]
    private static partial Regex Shapes();
}
