using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>One row of the release tracking files, shipped and unshipped.</summary>
internal sealed record ReleaseRow(string Id, string Category, string Severity, string Title)
{
    public static IReadOnlyList<ReleaseRow> ReadAll() =>
    [
        .. Directory.GetFiles(RepositoryFolder.PathOf("generator", "TypedRequests.Generator"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadAllLines)
            .Where(line => line.StartsWith("TR", StringComparison.Ordinal))
            .Select(line => line.Split('|', 4, StringSplitOptions.TrimEntries))
            .Select(cells => new ReleaseRow(cells[0], cells[1], cells[2], cells[3]))
            .OrderBy(row => row.Id, StringComparer.Ordinal),
    ];
}
