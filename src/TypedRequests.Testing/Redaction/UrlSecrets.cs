namespace TypedRequests;

/// <summary>Secrets in a URL, absolute or relative: in its userinfo, its path, the arguments of its query, and the fragment in which OAuth 2 hands over tokens.</summary>
internal sealed class UrlSecrets(FormSecrets form, TextSecrets text)
{
    internal string Redact(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : url[(hash + 1)..];
        var rest = hash < 0 ? url : url[..hash];
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var redacted = question < 0 ? text.Redact(rest) : $"{text.Redact(rest[..question])}?{form.Redact(rest[(question + 1)..], isQuery: true)}";
        if (hash < 0) return redacted;
        return $"{redacted}#{(fragment.Contains('=', StringComparison.Ordinal) ? form.Redact(fragment, isQuery: true) : text.Redact(fragment))}";
    }
}
