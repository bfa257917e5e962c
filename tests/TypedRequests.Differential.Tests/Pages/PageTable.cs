using System.Text.RegularExpressions;
using TypedRequests.TestServers;

namespace TypedRequests.Differential.Tests.Pages;

/// <summary>Reads the rows of a page whose two cells are code.</summary>
internal static partial class PageTable
{
    public static IReadOnlyList<PageRow> Read(string page) => [.. Rows(File.ReadAllLines(RepositoryFolder.PathOf("docs", page)))];

    internal static IEnumerable<PageRow> Rows(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Row().Match(lines[i]) is { Success: true } row && IsCode(row.Groups[1].Value)) yield return new PageRow(i + 1, row.Groups[1].Value, row.Groups[2].Value);
        }
    }

    // A member or a statement; names alone are no code.
    private static bool IsCode(string cell) => cell.EndsWith(';') || cell.EndsWith('}') && cell.StartsWith('[');

    [GeneratedRegex(@"^\| `([^`]*)` \| `([^`]*)` \|$")]
    private static partial Regex Row();
}
