namespace TypedRequests;

/// <summary>Header fields as a list of lines.</summary>
internal static class HarHeaders
{
    internal static string? Value(IEnumerable<KeyValuePair<string, string>> headers, string name)
    {
        foreach (var (known, value) in headers)
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    internal static bool Is(string name, params ReadOnlySpan<string> names)
    {
        foreach (var known in names)
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>The lines of a message and of its body, as they were written.</summary>
    internal static List<KeyValuePair<string, string>> Of(System.Net.Http.Headers.HttpHeaders message, System.Net.Http.Headers.HttpHeaders? body)
    {
        var lines = new List<KeyValuePair<string, string>>();
        foreach (var headers in new[] { message, body })
        {
            if (headers is null) continue;
            foreach (var header in headers.NonValidated)
                foreach (var value in header.Value) lines.Add(new(header.Key, value));
        }

        return lines;
    }
}
