using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Routes;

/// <summary>A case of the suite that ends otherwise here: a row of TemplateSuite.md.</summary>
internal sealed record TemplateDifference(string Section, string Template, string Outcome, string Reason)
{
    /// <summary>The outcome of a case that needs no row.</summary>
    public const string Agrees = "agrees";

    public string Row => $"| {Section} | `{Template.Replace("|", "\\|", StringComparison.Ordinal)}` | {Outcome} | {Reason} |";

    public static IReadOnlyList<TemplateDifference> ReadAll() =>
    [
        .. File.ReadLines(RepositoryFolder.PathOf("tests", "TypedRequests.Generator.Tests", "Routes", "TemplateSuite.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal))
            .Select(Parse),
    ];

    private static TemplateDifference Parse(string row)
    {
        var cells = row.Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|');
        return new(cells[0].Trim(), cells[1].Trim()[1..^1].Replace('\u0001', '|'), cells[2].Trim(), cells[3].Trim());
    }
}
