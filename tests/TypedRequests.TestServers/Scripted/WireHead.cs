namespace TypedRequests.TestServers;

/// <summary>The head of an HTTP/1.1 request as text, one character for each byte.</summary>
internal sealed class WireHead
{
    public WireHead(string text)
    {
        Text = text;
        var lines = text.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, var target, var version])
            throw new InvalidDataException($"'{lines[0]}' is no request line.");
        (Method, Target, Version) = (method, target, version);
        Headers = [.. lines.Skip(1).TakeWhile(line => line is not "").Select(Field)];
    }

    public string Text { get; }

    public string Method { get; }

    public string Target { get; }

    public string Version { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    public bool Expects100 => string.Equals(Header("Expect"), "100-continue", StringComparison.OrdinalIgnoreCase);

    public bool IsChunked => string.Equals(Header("Transfer-Encoding"), "chunked", StringComparison.OrdinalIgnoreCase);

    public int ContentLength => Header("Content-Length") is { } length ? int.Parse(length) : 0;

    public string? Header(string name)
    {
        var values = Headers.Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value).ToList();
        return values.Count == 0 ? null : string.Join(", ", values);
    }

    private static KeyValuePair<string, string> Field(string line)
    {
        var colon = line.IndexOf(':');
        if (colon < 1) throw new InvalidDataException($"'{line}' is no header field.");
        return new(line[..colon], line[(colon + 1)..].Trim(' ', '\t'));
    }
}
