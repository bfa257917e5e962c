using Microsoft.CodeAnalysis;
using TypedRequests.Differential.Tests.Compiling;
using TypedRequests.Differential.Tests.Migrating;
using TypedRequests.Generator;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Differential.Tests.Pages;

/// <summary>docs/coming-from-refit.md and docs/coming-from-restease.md: both columns compile, and the right one is what the migration writes for an interface.</summary>
public sealed class MigrationPageTests
{
    private static readonly PageSource s_ours = new("TypedRequests", "[TypedClient]\n", "Response<User>");

    [Fact]
    public void RefitsPage() => Check(new RefitPeer(), "coming-from-refit.md", new PageSource("Refit", "", "ApiResponse<User>"));

    [Fact]
    public void RestEasesPage() => Check(new RestEasePeer(), "coming-from-restease.md", new PageSource("RestEase", "", "Response<User>"));

    [Fact]
    public void ARowIsCodeInBothCells()
    {
        string[] page = ["| Refit | TypedRequests |", "| `[A] int B();` | `[C] int B();` |", "| `ApiException` | `ApiException` |", "| `int a = 1;` | text |", "| `[A] int B { get; }` | `int b;` |"];
        Assert.Equal([2, 5], PageTable.Rows(page).Select(row => row.Line));
    }

    private static void Check(IPeer peer, string page, PageSource theirs)
    {
        var rows = PageTable.Read(page);
        Assert.True(rows.Count >= 15, $"{rows.Count} rows of code were found on {page}.");
        AssertCompiles(page, rows, row => theirs.Of(row, row.Theirs), peer.Generators);
        AssertCompiles(page, rows, row => s_ours.Of(row, row.Ours), [new TypedClientGenerator().AsSourceGenerator()]);
        var members = rows.Where(row => row.IsMember).ToList();
        var compilation = CaseCompilation.Create("Page", members.ToDictionary(row => row.Path, row => theirs.Of(row, row.Theirs)));
        var migration = ProjectMigration.Of(peer.Dialect, compilation, MigrationOptions.Default, CancellationToken.None)!; // the page's project uses the library
        var written = migration.Write(migration.Clients, migration.Uses).ToDictionary(pair => pair.Key.FilePath, pair => pair.Value.ToString());
        Assert.All(members, row => Assert.Contains(row.Ours, written[row.Path], StringComparison.Ordinal));
    }

    private static void AssertCompiles(string page, IReadOnlyList<PageRow> rows, Func<PageRow, string> source, IEnumerable<ISourceGenerator> generators)
    {
        var compiled = CaseCompilation.Of(page.Replace('.', '_'), rows.ToDictionary(row => row.Path, source), generators);
        Assert.All(rows, row => Assert.True(compiled.ErrorsOf(row.Path) is null, $"{page}({row.Line}): {compiled.ErrorsOf(row.Path)}"));
    }
}
