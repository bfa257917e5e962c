namespace TypedRequests;

/// <summary>Reads a Content-Type field without taking it apart into objects, and as kindly as browsers do: stray semicolons and spaces do not matter.</summary>
internal static class ContentTypes
{
    /// <summary>The type of a message: usually its one field, unchanged.</summary>
    internal static string? One(System.Net.Http.Headers.HeaderStringValues lines)
    {
        if (lines.Count != 1) return Last(lines);
        var line = lines.ToString();
        return line.Contains(',') ? Last([line]) : line;
    }

    /// <summary>As <see cref="One"/>, of headers that were captured.</summary>
    internal static string? Of(HeaderCollection headers)
    {
        var lines = headers.GetValues("Content-Type");
        return lines.Count == 0 ? null : lines.Count > 1 || lines[0].Contains(',') ? Last(lines) : lines[0];
    }

    /// <summary>The one type that several fields, or a list in one, come to: as Fetch has it (§2.2.1, "extract a MIME type"), the last that is one, with the charset of an equal type before it.</summary>
    internal static string? Last(IEnumerable<string> lines)
    {
        string? last = null;
        foreach (var value in lines.SelectMany(Members))
        {
            var type = MediaType(value);
            if (type.IndexOf('/') is not > 0 || (last is not null && type is "*/*")) continue;
            var charset = last is not null && type.Equals(MediaType(last), StringComparison.OrdinalIgnoreCase) && Parameter(value, "charset").IsEmpty ? Parameter(last, "charset") : default;
            last = charset.IsEmpty ? value : $"{value}; charset={charset}";
        }

        return last ?? lines.FirstOrDefault();
    }

    /// <summary>The members of a list. A type has no comma of its own but inside quotes.</summary>
    private static List<string> Members(string line)
    {
        var members = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"') isQuoted = !isQuoted;
            else if (line[i] == '\\' && isQuoted) i++;
            else if (line[i] == ',' && !isQuoted)
            {
                members.Add(line[start..i].Trim());
                start = i + 1;
            }
        }

        members.Add(line[start..].Trim());
        return members;
    }

    /// <summary>A parameter without its quotes; empty when there is none.</summary>
    internal static ReadOnlySpan<char> Parameter(ReadOnlySpan<char> contentType, string name)
    {
        for (var semicolon = contentType.IndexOf(';'); semicolon >= 0; semicolon = contentType.IndexOf(';'))
        {
            contentType = contentType[(semicolon + 1)..];
            var end = contentType.IndexOf(';');
            var parameter = end < 0 ? contentType : contentType[..end];
            var equals = parameter.IndexOf('=');
            if (equals > 0 && parameter[..equals].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return parameter[(equals + 1)..].Trim().Trim("\"'");
        }

        return default;
    }

    /// <summary>The media type without its parameters.</summary>
    internal static ReadOnlySpan<char> MediaType(ReadOnlySpan<char> contentType)
    {
        var semicolon = contentType.IndexOf(';');
        return (semicolon < 0 ? contentType : contentType[..semicolon]).Trim();
    }

    /// <summary>application/json and the types that end in +json (RFC 6839), text/json among them.</summary>
    internal static bool IsJson(ReadOnlySpan<char> contentType)
    {
        var type = MediaType(contentType);
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
