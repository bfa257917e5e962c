using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>The start of an error's body, fit for a log: one line, bounded, and without what looks like a secret.</summary>
internal static partial class ErrorBody
{
    private const int Shown = 1000;
    private const int ShortestSecret = 4;
    private const string Mask = "***";

    /// <summary>The line; <see langword="null"/> when there is no text to show.</summary>
    internal static string? Start(Response response)
    {
        if (response.Hop.Body.IsEmpty || !response.Hop.IsBuffered || IsBinary(ContentTypes.Of(response.Headers))) return null;
        var text = response.Text;
        if (IsToken(text.AsSpan().Trim())) return Mask;
        var isCut = text.Length > Shown;
        // What was sent may come back, and is known by its value; the rest is known by its name.
        var start = Masked(MaskSent(isCut ? text[..Shown] : text, response.Request));
        return string.Concat(start.Select(static c => char.IsControl(c) ? ' ' : c)) + (isCut ? "…" : "");
    }

    private static string MaskSent(string text, PreparedRequest request)
    {
        foreach (var (name, value) in request.Headers)
        {
            if (!request.Secrets.HasHeader(name)) continue;
            foreach (var part in value.Split([' ', ';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(value))
                if (part.Length >= ShortestSecret && part is not ("Basic" or "Bearer" or "Digest")) text = text.Replace(part, Mask, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>One word with a digit in it may be a token, and nothing beside it says whether it is.</summary>
    private static bool IsToken(ReadOnlySpan<char> text) =>
        text.Length >= 8 && text[0] is not ('{' or '[' or '<' or '"') && !text.ContainsAny(" \t\r\n=:") && text.ContainsAnyInRange('0', '9');

    private static string Masked(string text) =>
        UserInfo().Replace(Credentials().Replace(NamedSecrets().Replace(text, "${name}" + Mask), "${scheme} " + Mask), "${scheme}" + Mask + "@");

    private static bool IsBinary(string? contentType)
    {
        var type = ContentTypes.MediaType(contentType);
        return type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(""""(?<name>[\w.-]*(?:passw|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|signature|assertion|cookie|authorization|session[_-]?id)[\w.-]*"?\s*[:=]\s*)(?:"(?:[^"\\]|\\.)*"?|[^\s,;&}<\]"]+)"""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedSecrets();

    [GeneratedRegex("""\b(?<scheme>Bearer|Basic)\s+[\w.~+/=-]{4,}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credentials();

    [GeneratedRegex("""(?<scheme>\b[a-z][a-z0-9+.-]*://)[^\s/@"]+@""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UserInfo();
}
