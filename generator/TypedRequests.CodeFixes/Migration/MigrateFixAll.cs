using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedRequests.CodeFixes.Migration;

/// <summary>Rewrites all interfaces, or all uses of a kind, of a document, a project or a solution in one step.</summary>
internal sealed class MigrateFixAll : FixAllProvider
{
    public static MigrateFixAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var found = await FindAsync(fixAllContext).ConfigureAwait(false);
        if (found.Count == 0)
        {
            return null;
        }

        var places = found.Where(static diagnostic => diagnostic.Location.SourceTree is not null).ToLookup(static diagnostic => diagnostic.Location.SourceTree!.FilePath, static diagnostic => diagnostic.Location.SourceSpan);
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.ProjectIds : MigrationChoice.WithUsers(fixAllContext.Project);
        var isOfAll = fixAllContext.CodeActionEquivalenceKey == MigrateFix.All;
        var isOfUses = fixAllContext.CodeFixProvider is MigrateUseFix;
        var choice = new MigrationChoice(isOfAll ? fixAllContext.Solution.ProjectIds : projects, (tree, span) => isOfAll || places[tree.FilePath].Contains(span))
        {
            WithUses = isOfAll || isOfUses,
            WithClients = !isOfUses,
        };
        var title = fixAllContext.CodeActionEquivalenceKey ?? MigrateFix.One;
        return CodeAction.Create(title, token => SolutionMigration.ApplyAsync(fixAllContext.Solution, choice, token), title);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document && context.Document is { } document)
        {
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        }

        var found = new List<Diagnostic>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return found;
    }
}
