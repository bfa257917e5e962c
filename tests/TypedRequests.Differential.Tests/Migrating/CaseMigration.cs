using Microsoft.CodeAnalysis;
using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Differential.Tests.Compiling;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>
/// Migrates the cases of a peer. Those that stay are a project of their own: results and exceptions are renamed only where no client of the project stays.
/// </summary>
internal static class CaseMigration
{
    public static IReadOnlyDictionary<string, MigratedCase> Of(IPeer peer, IReadOnlyList<MigrationCase> cases)
    {
        var stay = Plan(peer, cases).Clients.Where(client => !client.IsPossible).Select(client => PathOf(client.Client.Locations[0])).ToHashSet();
        return new[] { cases.Where(@case => stay.Contains(@case.Path)).ToList(), cases.Where(@case => !stay.Contains(@case.Path)).ToList() }
            .SelectMany(project => Write(peer, project))
            .ToDictionary(pair => pair.Case.Path, pair => pair.Migrated);
    }

    private static ProjectMigration Plan(IPeer peer, IReadOnlyList<MigrationCase> cases)
    {
        var compilation = CaseCompilation.Create(peer.Name + "Project", cases.ToDictionary(@case => @case.Path, @case => CaseSource.UserFile(@case, peer.Name)));
        return ProjectMigration.Of(peer.Dialect, compilation, MigrationOptions.Default, CancellationToken.None)!; // the project uses the library
    }

    private static IEnumerable<(MigrationCase Case, MigratedCase Migrated)> Write(IPeer peer, IReadOnlyList<MigrationCase> cases)
    {
        var migration = Plan(peer, cases);
        var clients = migration.Clients.ToLookup(client => PathOf(client.Client.Locations[0]));
        var uses = migration.Uses.ToLookup(use => use.Node.SyntaxTree.FilePath);
        return cases.Select(@case => (@case, Write(@case, migration, [.. clients[@case.Path]], [.. uses[@case.Path]])));
    }

    private static MigratedCase Write(MigrationCase @case, ProjectMigration migration, IReadOnlyList<ClientPlan> clients, IReadOnlyList<UsePlan> uses)
    {
        List<string> said = [.. clients.SelectMany(client => client.Remarks).Select(remark => $"{remark.Subject}: {remark.Text}"), .. uses.Select(use => use.Text)];
        var isMigrated = clients.All(client => client.IsPossible);
        try
        {
            var text = migration.Write(clients, isMigrated ? uses : []).SingleOrDefault(pair => pair.Key.FilePath == @case.Path).Value?.ToString();
            return new MigratedCase(text ?? CaseSource.UserFile(@case, migration.Dialect.Name), isMigrated, said, Failure: null);
        }
        catch (ArgumentException exception)
        {
            // Changes that overlap: the case fails, and the others still run.
            return new MigratedCase(CaseSource.UserFile(@case, migration.Dialect.Name), isMigrated, said, exception.Message);
        }
    }

    private static string PathOf(Location location) => location.SourceTree?.FilePath ?? "";
}
