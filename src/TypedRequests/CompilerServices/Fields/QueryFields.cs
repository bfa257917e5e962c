namespace TypedRequests.CompilerServices;

/// <summary>Writes collections into a query by their style.</summary>
internal static class QueryFields
{
    internal static void Add(QueryList query, CallLevel level, string name, IEnumerable<string> values, QueryStyle style)
    {
        if (Delimiter(style) is { } delimiter)
        {
            AddJoined(query, level, name, values, delimiter);
            return;
        }

        var index = 0;
        foreach (var value in values) query.Add(FieldNames.Item(name, index++, style), value, level);
    }

    internal static void AddMap(QueryList query, CallLevel level, IEnumerable<KeyValuePair<string, string>> map)
    {
        foreach (var (name, value) in map) query.Add(name, value, level);
    }

    /// <summary>The delimiter as it stands in the URL; null for styles that repeat the name.</summary>
    internal static string? Delimiter(QueryStyle style) => style switch
    {
        QueryStyle.Csv => ",",
        QueryStyle.Ssv => "%20",
        // RFC 3986 has no place for a bare | in a query.
        QueryStyle.Pipes => "%7C",
        QueryStyle.Tsv => "%09",
        _ => null,
    };

    // The delimiter is literal and the values are escaped, so that a delimiter within a value is not taken for one.
    private static void AddJoined(QueryList query, CallLevel level, string name, IEnumerable<string> values, string delimiter)
    {
        var buffer = new CharBuffer(stackalloc char[256]);
        var isFirst = true;
        foreach (var value in values)
        {
            if (!isFirst) buffer.Append(delimiter);
            UrlEncoder.Append(ref buffer, value, UrlEscape.Data);
            isFirst = false;
        }

        if (!isFirst) query.Add(new QueryArgument(name, buffer.Text.ToString(), QueryForm.Written), level);
        buffer.Dispose();
    }
}
