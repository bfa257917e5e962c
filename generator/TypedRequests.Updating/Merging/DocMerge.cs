using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Updating.Merging;

/// <summary>
/// Merges documentation comments, element by element (<c>summary</c>, <c>param</c> of a name). What a person wrote stays; what a person left as it was follows the API. A comment is never a conflict.
/// </summary>
internal static partial class DocMerge
{
    /// <summary>The lines of a documentation comment, without indentation; null where there is none.</summary>
    public static string? Of(SyntaxNode node)
    {
        var lines = node.GetLeadingTrivia().Where(static trivia => trivia.HasStructure && trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
            .SelectMany(static trivia => trivia.ToFullString().Split('\n')).Select(static line => line.Trim()).Where(static line => line.Length > 0).Select(static line => line.StartsWith("///", StringComparison.Ordinal) ? line : "///" + line).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>What the comment becomes; null if it stays.</summary>
    /// <param name="former">That of the former import.</param>
    /// <param name="next">That of the import now.</param>
    /// <param name="own">That which is there.</param>
    /// <param name="names">The names of parameters in the import and in the code.</param>
    public static string? Merge(string? former, string? next, string? own, IReadOnlyDictionary<string, string> names)
    {
        if (former == next) return null;
        var (was, now, here) = (Parts(former, names), Parts(next, names), Parts(own, names: null));
        List<(string Key, string Text)> merged = [.. here.Where(part => Find(now, part.Key) is not null || Find(was, part.Key) is null || (Find(was, part.Key) != part.Text && !part.Key.StartsWith("param ", StringComparison.Ordinal)))
            .Select(part => Find(was, part.Key) == part.Text && Find(now, part.Key) is { } text ? (part.Key, text) : part)];
        for (var i = 0; i < now.Count; i++)
        {
            if (Find(here, now[i].Key) is not null || Find(was, now[i].Key) is not null) continue;
            var before = now.Take(i).Select(part => merged.FindIndex(one => one.Key == part.Key)).DefaultIfEmpty(-1).Max();
            merged.Insert(before + 1, now[i]);
        }

        var text = string.Join('\n', merged.Select(static part => part.Text));
        return text == (own ?? "") ? null : text;
    }

    private static string? Find(List<(string Key, string Text)> parts, string key) => parts.Where(part => part.Key == key).Select(static part => part.Text).FirstOrDefault();

    private static List<(string Key, string Text)> Parts(string? text, IReadOnlyDictionary<string, string>? names)
    {
        List<(string Key, string Text)> parts = [];
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Start().Match(line) is { Success: true } match)
            {
                var name = match.Groups["name"].Value;
                var renamed = names?.GetValueOrDefault(name) ?? name;
                parts.Add((match.Groups["tag"].Value + " " + renamed, name.Length == 0 ? line : line.Replace($"name=\"{name}\"", $"name=\"{renamed}\"", StringComparison.Ordinal)));
            }
            else if (parts.Count > 0)
            {
                parts[^1] = (parts[^1].Key, parts[^1].Text + "\n" + line);
            }
            else
            {
                parts.Add(("", line));
            }
        }

        return parts;
    }

    [GeneratedRegex(@"^///\s*<(?<tag>\w+)(?:\s+name=""(?<name>[^""]*)"")?[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
