using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Migration.Plans;

namespace TypedRequests.CodeFixes.Migration;

/// <summary>
/// TR0010: rewrites an interface of another library, with the members that it sends and with the uses that depend on it; or everything of the solution at once. Fix-all rewrites
/// the interfaces of its scope together, so that a type that several of them send is rewritten once.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MigrateFix : CodeFixProvider
{
    public const string One = "Make it a TypedRequests client";
    public const string All = "Make all clients of the solution TypedRequests clients, with their uses";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Dialects.All.Select(static dialect => dialect.Ids.Client)];

    public override FixAllProvider GetFixAllProvider() => MigrateFixAll.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InterfaceDeclarationSyntax>() is { } declaration)
            {
                var chosen = new MigrationChoice(MigrationChoice.WithUsers(context.Document.Project), (tree, span) => tree == declaration.SyntaxTree && declaration.Span.Contains(span));
                context.RegisterCodeFix(CodeAction.Create(One, token => SolutionMigration.ApplyAsync(context.Document.Project.Solution, chosen, token), One), diagnostic);
                var all = new MigrationChoice(context.Document.Project.Solution.ProjectIds, static (_, _) => true) { WithUses = true };
                context.RegisterCodeFix(CodeAction.Create(All, token => SolutionMigration.ApplyAsync(context.Document.Project.Solution, all, token), All), diagnostic);
            }
        }
    }
}
