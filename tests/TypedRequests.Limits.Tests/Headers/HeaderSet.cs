namespace TypedRequests.Limits.Tests.Headers;

/// <summary>The headers of one API, and what they say.</summary>
internal sealed record HeaderSet(List<KeyValuePair<string, string>> Headers, List<string> Expected)
{
    private static readonly string[] s_order = ["policy", "scope", "limit", "remaining", "reset", "window", "refill", "unit"];

    public static Dictionary<string, HeaderSet> All { get; } = Read();

    private static Dictionary<string, HeaderSet> Read()
    {
        using var stream = typeof(HeaderSet).Assembly.GetManifestResourceStream("sets.txt")!;
        using var reader = new StreamReader(stream);
        var sets = new Dictionary<string, HeaderSet>();
        HeaderSet? set = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) sets.Add(line[2..], set = new([], []));
            else if (line.StartsWith('>')) set!.Expected.Add(Ordered(line[2..])); // a name stands above it
            else if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && !line.StartsWith(';')) set!.Headers.Add(new(line[..colon], line[(colon + 2)..])); // likewise
        }

        return sets;
    }

    private static string Ordered(string expected) =>
        string.Join(' ', expected.Split(' ').Where(static part => !part.EndsWith("=-", StringComparison.Ordinal)).OrderBy(static part => Array.IndexOf(s_order, part.Split('=')[0])));
}
