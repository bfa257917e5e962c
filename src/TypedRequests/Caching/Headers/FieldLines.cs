using Line = System.Collections.Generic.KeyValuePair<string, string>;

namespace TypedRequests;

/// <summary>The lines of a message's fields, as they are stored.</summary>
internal static class FieldLines
{
    // Fields of one connection (RFC 9110 §7.6.1) or one proxy (RFC 9111 §3.1): they are of the hop, not of the response.
    private static readonly string[] s_hopByHop =
    [
        "Connection", "Keep-Alive", "Proxy-Connection", "TE", "Transfer-Encoding", "Upgrade", "Trailer",
        "Proxy-Authenticate", "Proxy-Authorization", "Proxy-Authentication-Info",
    ];

    internal static IEnumerable<string> Values(Line[] lines, string name)
    {
        foreach (var line in lines)
            if (Is(line.Key, name)) yield return line.Value;
    }

    /// <summary>The first value of the name; <see langword="null"/> without one.</summary>
    internal static string? First(Line[] lines, string name)
    {
        foreach (var line in lines)
            if (Is(line.Key, name)) return line.Value;
        return null;
    }

    /// <summary>What a cache keeps: neither the fields of the connection nor those that Connection names.</summary>
    internal static Line[] EndToEnd(IEnumerable<Line> lines)
    {
        var all = lines.ToArray();
        var named = Values(all, "Connection").SelectMany(static line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return Array.FindAll(all, line => !Has(s_hopByHop, line.Key) && !Has(named, line.Key));
    }

    internal static bool Has(string[] names, string name)
    {
        foreach (var known in names)
            if (Is(known, name)) return true;
        return false;
    }

    internal static bool Is(string name, string other) => name.Length == other.Length && name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
