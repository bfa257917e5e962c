using System.Collections;

namespace TypedRequests;

/// <summary>The headers of a request or response as they went over the wire: ordered, names without case, never changed.</summary>
public sealed class HeaderCollection : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly KeyValuePair<string, string>[] _lines;

    internal HeaderCollection(KeyValuePair<string, string>[] lines) => _lines = lines;

    /// <summary>How many lines there are; a repeated header counts each time.</summary>
    public int Count => _lines.Length;

    /// <summary>One line, in the order sent.</summary>
    /// <param name="index">Zero-based position.</param>
    public KeyValuePair<string, string> this[int index] => _lines[index];

    /// <summary>All values of a header joined with <c>", "</c>; <see langword="null"/> when it is absent.</summary>
    /// <remarks>Of a header that has one value by its definition, such as <c>Location</c> or <c>ETag</c>, lines that repeat the same value count once.</remarks>
    /// <param name="name">The name, in any case.</param>
    public string? this[string name]
    {
        get
        {
            string? joined = null;
            foreach (var line in _lines)
            {
                if (!Is(line.Key, name) || (joined is not null && joined == line.Value && SingleFields.Has(name))) continue;
                joined = joined is null ? line.Value : joined + ", " + line.Value;
            }

            return joined;
        }
    }

    /// <summary>The values of a header, one per line, in order; empty when it is absent. The way to read <c>Set-Cookie</c>.</summary>
    /// <param name="name">The name, in any case.</param>
    public IReadOnlyList<string> GetValues(string name)
    {
        List<string>? values = null;
        foreach (var line in _lines)
            if (Is(line.Key, name)) (values ??= []).Add(line.Value);
        return values ?? (IReadOnlyList<string>)[];
    }

    /// <summary>Whether the header is there.</summary>
    /// <param name="name">The name, in any case.</param>
    public bool Contains(string name) => Array.Exists(_lines, line => Is(line.Key, name));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)_lines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
