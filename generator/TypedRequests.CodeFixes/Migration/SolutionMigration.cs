using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Plans;

namespace TypedRequests.CodeFixes.Migration;

/// <summary>Applies the plans of projects to a solution. All are made before anything changes: a project sees the interfaces of another as they were.</summary>
internal static class SolutionMigration
{
    public static async Task<Solution> ApplyAsync(Solution solution, MigrationChoice choice, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<DocumentId, SourceText>();
        foreach (var id in choice.Projects)
        {
            var project = solution.GetProject(id);
            if (project?.Language != LanguageNames.CSharp || await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
            {
                continue;
            }

            foreach (var migration in Dialects.All.Select(dialect => ProjectMigration.Of(dialect, compilation, MigrationOptions.Default, cancellationToken)).OfType<ProjectMigration>())
            {
                await AddAsync(migration, solution, choice, texts, cancellationToken).ConfigureAwait(false);
            }
        }

        return texts.Aggregate(solution, static (changed, pair) => changed.WithDocumentText(pair.Key, pair.Value));
    }

    private static async Task AddAsync(ProjectMigration migration, Solution solution, MigrationChoice choice, Dictionary<DocumentId, SourceText> texts, CancellationToken cancellationToken)
    {
        bool IsChosen(INamedTypeSymbol client) => choice.WithClients && client.Locations.Any(location => location.SourceTree is { } tree && choice.IsChosen(tree, location.SourceSpan));

        // What a rewritten call gives has other members: one of them, Content, would compile and be something else.
        var clients = migration.Clients.Where(plan => IsChosen(plan.Client));
        var uses = migration.Uses.Where(use => (choice.WithUses && choice.IsChosen(use.Node.SyntaxTree, use.Node.Span)) || (use.Client is { } client && IsChosen(client.OriginalDefinition)));
        foreach (var pair in migration.Write(clients, uses))
        {
            if (solution.GetDocument(pair.Key) is not { } changed || changed is SourceGeneratedDocument)
            {
                continue;
            }

            // Two projects may write to one file: a type that both send. Their changes are about different places, or the same.
            texts[changed.Id] = texts.TryGetValue(changed.Id, out var other)
                ? await TextMerge.MergeAsync(changed, other, pair.Value, cancellationToken).ConfigureAwait(false)
                : pair.Value;
        }
    }
}
