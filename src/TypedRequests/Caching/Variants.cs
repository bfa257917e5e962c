using System.Security.Cryptography;
using System.Text;

namespace TypedRequests;

/// <summary>Which stored response of a URL a request selects: by what Vary names (RFC 9111 §4.1), and by the credentials of the request.</summary>
internal static class Variants
{
    internal const string Any = "*";

    // A name that no field has: what Vary cannot name cannot be mistaken for it.
    private const string Credentials = ":credentials";

    internal static string[] Names(IEnumerable<string> lines)
    {
        SortedSet<string>? names = null;
        foreach (var line in lines)
            foreach (var name in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                (names ??= new(StringComparer.Ordinal)).Add(name.ToLowerInvariant());
        if (names is null) return [];
        return names.Contains(Any) ? [Any] : [.. names];
    }

    /// <summary>The values by which a response is stored: those of the request as it was sent, normalised.</summary>
    internal static KeyValuePair<string, string?>[] Select(string[] vary, CacheRequest request)
    {
        var selected = new KeyValuePair<string, string?>[vary.Length + 1];
        selected[0] = new(Credentials, request.Credentials);
        for (var i = 0; i < vary.Length; i++) selected[i + 1] = new(vary[i], Normalise(vary[i], request.Find(vary[i])));
        return selected;
    }

    internal static bool Matches(KeyValuePair<string, string?>[] selected, CacheRequest request)
    {
        foreach (var (name, value) in selected)
        {
            var asked = ReferenceEquals(name, Credentials) || name == Credentials ? request.Credentials : Normalise(name, request.Find(name));
            if (asked != value) return false;
        }

        return true;
    }

    /// <summary>Whether it was stored for these credentials.</summary>
    internal static bool IsFor(KeyValuePair<string, string?>[] selected, string? credentials) => selected is [{ Key: Credentials } first, ..] && first.Value == credentials;

    /// <summary>A name for the variant among those of its URL.</summary>
    internal static string NameOf(KeyValuePair<string, string?>[] selected)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in selected) text.Append(name).Append(value is null ? '\u0001' : '\u0002').Append(value).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    /// <summary>
    /// White space around commas says nothing; the order and the case of languages, codings and charsets neither. Of other fields nothing else is known.
    /// </summary>
    private static string? Normalise(string name, string? value)
    {
        if (value is null) return null;
        var isList = name is "accept-language" or "accept-encoding" or "accept-charset";
        if (!value.AsSpan().ContainsAny(", \t")) return isList ? value.ToLowerInvariant() : value;
        var parts = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (isList)
        {
            for (var i = 0; i < parts.Length; i++) parts[i] = string.Concat(parts[i].Where(static letter => letter is not (' ' or '\t'))).ToLowerInvariant();
            Array.Sort(parts, StringComparer.Ordinal);
        }

        return string.Join(",", parts);
    }
}
