using System.Text.RegularExpressions;
using TypedRequests.TestServers;

namespace TypedRequests.Architecture.Tests;

/// <summary>Every link between the repository's pages leads to a file, and to a heading of it.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void EveryLinkLeadsSomewhere() => Check.Holds(SourceTree.All, Broken);

    [Theory]
    [InlineData("[a](nothing.md)", "docs/a.md(1) links to nothing.md, which is not there")]
    [InlineData("\n[a](json.md#nothing-of-the-kind)", "docs/a.md(2) links to json.md#nothing-of-the-kind, and there is no such heading")]
    public void ABrokenLinkIsFound(string text, string expected) => Check.Breaks("docs/a.md", text, Broken, expected);

    [Theory]
    [InlineData("## What's `kept`, and what is sent", "whats-kept-and-what-is-sent")]
    [InlineData("# OAuth 2 for services", "oauth-2-for-services")]
    public void HeadingsAreNamedAsOnGitHub(string heading, string slug) => Assert.Equal([slug], Headings(heading + "\n"));

    private static IEnumerable<string> Broken(SourceFile file)
    {
        if (!file.Path.EndsWith(".md", StringComparison.Ordinal)) yield break;
        var text = Code().Replace(file.Text, match => new string('\n', match.Value.Count(c => c == '\n')));
        foreach (Match match in Link().Matches(text))
        {
            var (path, heading) = (match.Groups["path"].Value, match.Groups["heading"].Value);
            if (path.Contains("://", StringComparison.Ordinal) || path.StartsWith("mailto:", StringComparison.Ordinal)) continue;
            var line = text.AsSpan(0, match.Index).Count('\n') + 1;
            var target = path.Length == 0 ? file.Path : Path.Combine(Path.GetDirectoryName(file.Path)!, path);
            var full = RepositoryFolder.PathOf(target);
            if (path.Length > 0 && !File.Exists(full) && !Directory.Exists(full)) yield return $"{file.Path}({line}) links to {path}, which is not there.";
            else if (heading.Length > 0 && !Headings(path.Length == 0 ? file.Text : File.ReadAllText(full)).Contains(heading)) yield return $"{file.Path}({line}) links to {path}#{heading}, and there is no such heading.";
        }
    }

    private static IEnumerable<string> Headings(string markdown) =>
        from Match match in Heading().Matches(Fence().Replace(markdown, ""))
        select NotInSlugs().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"(?<!!)\[[^\]\n]*\]\((?<path>[^)#\s]*)(?:#(?<heading>[^)\s]*))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N}_ -]")]
    private static partial Regex NotInSlugs();

    [GeneratedRegex(@"^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^```.*?^```$|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
