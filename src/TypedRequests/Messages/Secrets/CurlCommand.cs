using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>Writes a request as a curl command that a person can paste into a shell.</summary>
internal static class CurlCommand
{
    private const string Mask = "***";

    /// <param name="request">What to write.</param>
    /// <param name="secrets">What to mask; <see langword="null"/> masks nothing.</param>
    internal static string Write(PreparedRequest request, SecretNames? secrets)
    {
        var text = new StringBuilder("curl");
        WriteMethod(text, request);
        foreach (var header in request.Headers)
        {
            if (header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) continue;
            var masked = secrets is not null && secrets.HasHeader(header.Key);
            text.Append(" -H ");
            // curl drops a header given as "Name:"; "Name;" sends it empty.
            WriteQuoted(text, header.Value.Length == 0 ? header.Key + ";" : $"{header.Key}: {(masked ? Masked(header.Value) : header.Value)}");
        }

        WriteBody(text, request, secrets);
        text.Append(' ');
        var url = WithoutUserInfo(request.SentText);
        WriteQuoted(text, secrets is null ? url : QueryNames.Mask(url, secrets, Mask));
        return text.ToString();
    }

    private static string WithoutUserInfo(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start < 3) return text;
        var end = text.AsSpan(start).IndexOfAny('/', '?', '#');
        var authority = end < 0 ? text.AsSpan(start) : text.AsSpan(start, end);
        var at = authority.LastIndexOf('@');
        return at < 0 ? text : string.Concat(text.AsSpan(0, start), text.AsSpan(start + at + 1));
    }

    private static void WriteMethod(StringBuilder text, PreparedRequest request)
    {
        if (request.Method == HttpMethod.Head) text.Append(" --head");
        else if (request.Method != HttpMethod.Get || request.Content is not null) text.Append(" -X ").Append(request.Method.Method);
    }

    /// <summary>The scheme of an Authorization header says what kind of credentials were sent, and is no secret.</summary>
    private static string Masked(string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return space is > 0 and < 20 && value.IndexOf('=', 0, space) < 0 ? value[..(space + 1)] + Mask : Mask;
    }

    private static void WriteBody(StringBuilder text, PreparedRequest request, SecretNames? secrets)
    {
        if (request.Body is { } body)
        {
            if (body.IsEmpty) return;
            text.Append(" --data-binary ");
            if (!IsText(body.Span)) WriteQuoted(text, string.Create(CultureInfo.InvariantCulture, $"<{body.Length} bytes>"));
            else if (secrets is null) WriteQuoted(text, Encoding.UTF8.GetString(body.Span));
            else WriteQuoted(text, SecretText.OfBody(Encoding.UTF8.GetString(body.Span), request.Headers["Content-Type"]));
        }
        else if (request.Content is not null)
        {
            text.Append(" --data-binary '<stream>'");
        }
    }

    private static bool IsText(ReadOnlySpan<byte> bytes) => !bytes.Contains((byte)0) && System.Text.Unicode.Utf8.IsValid(bytes);

    private static void WriteQuoted(StringBuilder text, string value) =>
        text.Append('\'').Append(value.Replace("'", @"'\''", StringComparison.Ordinal)).Append('\'');
}
