using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Plans;

namespace TypedRequests.CodeFixes.Migration;

/// <summary>TR0013, TR0014, TR0016, TR0017, TR0023 and TR0024: one use of another library, where the plan knows what to write.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MigrateUseFix : CodeFixProvider
{
    public const string Title = "Write it for TypedRequests";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["TR0013", "TR0014", "TR0016", "TR0017", "TR0023", "TR0024"];

    public override FixAllProvider GetFixAllProvider() => MigrateFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            return;
        }

        var uses = Dialects.All.Select(dialect => ProjectMigration.Of(dialect, model.Compilation, MigrationOptions.Default, context.CancellationToken)).OfType<ProjectMigration>()
            .SelectMany(migration => migration.UsesIn(model)).ToList();
        foreach (var diagnostic in context.Diagnostics)
        {
            if (uses.Exists(use => use.Id == diagnostic.Id && use.Node.Span == diagnostic.Location.SourceSpan && use.Changes.Count > 0))
            {
                Register(context, diagnostic);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic)
    {
        bool IsIt(SyntaxTree tree, TextSpan span) => tree == diagnostic.Location.SourceTree && span == diagnostic.Location.SourceSpan;
        var choice = new MigrationChoice([context.Document.Project.Id], IsIt) { WithUses = true, WithClients = false };
        context.RegisterCodeFix(CodeAction.Create(Title, token => SolutionMigration.ApplyAsync(context.Document.Project.Solution, choice, token), Title + ":" + diagnostic.Id), diagnostic);
    }
}
