using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>Reads <c>public_suffix_list.dat</c> into the lines that <see cref="PublicSuffixRules"/> searches.</summary>
internal static class PublicSuffixParser
{
    public static PublicSuffixList Parse(string text)
    {
        var children = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        DateOnly? date = null;
        var number = 0;
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            number++;
            if (line.StartsWith("//"))
                date ??= FindDate(line);
            else if (FirstWord(line) is { IsEmpty: false } rule)
                Add(children, rule.ToString(), number);
        }
        if (children.Count == 0)
            throw new FormatException("The text has no public suffix rules; expected the format of https://publicsuffix.org/list/public_suffix_list.dat.");
        return new PublicSuffixList(new PublicSuffixRules(Format(children)), date);
    }

    private static void Add(SortedDictionary<string, SortedSet<string>> children, string rule, int number)
    {
        var marker = rule[0] == '!' ? "!" : "";
        if (CookieDomain.Canonicalize(rule[marker.Length..]) is not { Length: > 0 } domain || !IsRule(domain))
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the public suffix list is not a rule; expected a domain, with *. or ! before it at most."));
        var dot = domain.IndexOf('.');
        var parent = dot < 0 ? "" : domain[(dot + 1)..];
        if (!children.TryGetValue(parent, out var labels))
            children.Add(parent, labels = new SortedSet<string>(StringComparer.Ordinal));
        labels.Add(marker + (dot < 0 ? domain : domain[..dot]));
    }

    private static byte[] Format(SortedDictionary<string, SortedSet<string>> children)
    {
        var text = new StringBuilder();
        foreach (var (parent, labels) in children)
            text.Append(parent).Append(' ').AppendJoin(' ', labels).Append('\n');
        return Encoding.ASCII.GetBytes(text.ToString());
    }

    // A wildcard stands for a whole label, and only for the first.
    private static bool IsRule(string domain) =>
        domain.LastIndexOf('*') <= 0 && (domain[0] != '*' || domain.StartsWith("*.", StringComparison.Ordinal) || domain == "*")
        && domain[0] != '.' && domain[^1] != '.' && !domain.Contains("..", StringComparison.Ordinal) && !domain.AsSpan().ContainsAny("!<>=&%:");

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var end = line.IndexOfAny(' ', '\t');
        return end < 0 ? line : line[..end];
    }

    // Published lists say "// VERSION: 2026-01-31_…"; a checkout of the source names the day of its last import only.
    private static DateOnly? FindDate(ReadOnlySpan<char> comment)
    {
        var at = comment.IndexOf("VERSION: ");
        at = at >= 0 ? at + 9 : comment.IndexOf("gtlds.json on ") is var import and >= 0 ? import + 14 : -1;
        return at >= 0 && comment.Length >= at + 10 && DateOnly.TryParseExact(comment.Slice(at, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : null;
    }
}
