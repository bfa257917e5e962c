using System.Text;

namespace TypedRequests;

/// <summary>Writes the lines before a part's content: boundary, disposition, media type, further headers.</summary>
internal static class PartHead
{
    public static string Write(string boundary, string name, FilePart part)
    {
        var head = new StringBuilder();
        head.Append("--").Append(boundary).Append("\r\nContent-Disposition: form-data; name=\"");
        AppendQuoted(head, name);
        head.Append('"');
        if (part.FileNameFor(name) is { } fileName)
        {
            head.Append("; filename=\"");
            AppendQuoted(head, fileName);
            head.Append('"');
        }

        head.Append("\r\n");
        if (part.ContentTypeOrDefault is { } type) head.Append("Content-Type: ").Append(type).Append("\r\n");
        foreach ((string header, string value) in part.Headers) AppendHeader(head, header, value);
        return head.Append("\r\n").ToString();
    }

    private static void AppendHeader(StringBuilder head, string name, string value)
    {
        HeaderRules.Validate(name, value);
        bool ours = name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase) || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);
        if (ours) throw new InvalidRequestException($"The header {name} of a part follows from its name, FileName and ContentType; set those.");
        head.Append(name).Append(": ").Append(value).Append("\r\n");
    }

    // RFC 7578, section 2 and the HTML standard: percent-encode what would end the quoted string or the line, leave the rest as UTF-8.
    private static void AppendQuoted(StringBuilder head, string text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => head.Append("%22"),
                '\\' => head.Append("%5C"),
                '\r' => head.Append("%0D"),
                '\n' => head.Append("%0A"),
                '\0' => head.Append("%00"),
                _ => head.Append(c),
            };
        }
    }
}
