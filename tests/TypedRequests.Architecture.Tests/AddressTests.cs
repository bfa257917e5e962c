using System.Text.RegularExpressions;
using TypedRequests.TestServers;

namespace TypedRequests.Architecture.Tests;

/// <summary>The project has one address, RepositoryUrl in Directory.Build.props. What cannot read it there repeats it, and every file that a link names exists.</summary>
public sealed partial class AddressTests
{
    private static readonly string s_address = Property().Match(File.ReadAllText(RepositoryFolder.PathOf("Directory.Build.props"))).Groups[1].Value;

    [Fact]
    public void EveryFileNamesTheOneAddress() => Check.Holds(SourceTree.All, Wrong);

    [Fact]
    public void AnotherAddressIsFound() => Check.Breaks("docs/a.md", "see https://github.com/" + "typed-requests/typed-requests/issues", Wrong, "docs/a.md names");

    [Fact]
    public void AFileThatIsNotThereIsFound() => Check.Breaks("docs/a.md", $"see {s_address}/blob/main/docs/nothing.md", Wrong, "docs/a.md links to docs/nothing.md");

    [Fact]
    public void TheAddressIsComplete() => Assert.StartsWith("https://", s_address);

    private static IEnumerable<string> Wrong(SourceFile file)
    {
        foreach (Match match in Address().Matches(file.Text))
        {
            if (match.Value != s_address) yield return $"{file.Path} names {match.Value}; the address is {s_address}.";
        }

        foreach (Match match in Regex.Matches(file.Text, Regex.Escape(s_address) + @"/blob/main/(?<path>[\w./-]+\.md)"))
        {
            var path = match.Groups["path"].Value;
            if (!File.Exists(RepositoryFolder.PathOf(path.Split('/')))) yield return $"{file.Path} links to {path}, which is not there.";
        }
    }

    [GeneratedRegex(@"<RepositoryUrl>(.*?)</RepositoryUrl>")]
    private static partial Regex Property();

    [GeneratedRegex(@"https://github\.com/typed-?requests/[\w-]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
