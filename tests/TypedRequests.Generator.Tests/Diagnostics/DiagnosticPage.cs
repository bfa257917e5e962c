using System.Text.RegularExpressions;
using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>One page of docs/diagnostics, whose examples are test input: fenced <c>csharp fires</c> and <c>csharp fixed</c>.</summary>
internal sealed partial class DiagnosticPage
{
    private DiagnosticPage(string id, string text)
    {
        Id = id;
        Text = text;
    }

    public static string Folder { get; } = RepositoryFolder.PathOf("docs", "diagnostics");

    public static IReadOnlyList<DiagnosticPage> All { get; } =
        [.. Directory.GetFiles(Folder, "TR*.md").Order(StringComparer.Ordinal).Select(file => Load(Path.GetFileNameWithoutExtension(file)))];

    public string Id { get; }

    public string Text { get; }

    /// <summary>The heading after the ID.</summary>
    public string Title => Heading().Match(Text) is { Success: true } match && match.Groups["id"].Value == Id
        ? match.Groups["title"].Value
        : throw new InvalidDataException($"{Id}.md does not start with '# {Id}: …'.");

    public string Severity => SeverityLine().Match(Text).Groups["severity"].Value;

    public bool NamesAFix => SeverityLine().Match(Text).Groups["fix"].Success;

    public IReadOnlyList<string> Fires => Fences("fires");

    public IReadOnlyList<string> Fixed => Fences("fixed");

    public static DiagnosticPage Load(string id) => new(id, File.ReadAllText(Path.Combine(Folder, id + ".md")));

    private string[] Fences(string kind) => [.. Fence().Matches(Text).Where(match => match.Groups["kind"].Value == kind).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex(@"\A# (?<id>TR\d{4}): (?<title>.+)\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^Severity: (?<severity>\w+)\. (?<fix>Code fix: .+)?", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"^```csharp (?<kind>\w+)\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
