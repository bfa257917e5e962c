using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;
using TypedRequests.CodeFixes.Interfaces;

namespace TypedRequests.CodeFixes.Refactorings;

/// <summary>On the name of a client's interface: give every method that lacks one a CancellationToken.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp), Shared]
internal sealed class AddCancellationTokensRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var target = await FixTarget.LoadAsync(context.Document, context.Span, null, context.CancellationToken).ConfigureAwait(false);
        if (target.Find<InterfaceDeclarationSyntax>() is not { } declaration || !declaration.Identifier.Span.IntersectsWith(context.Span) || !IsClient(declaration))
        {
            return;
        }

        var methods = declaration.Members.OfType<MethodDeclarationSyntax>().Where(method => Lacks(target.Model, method)).ToList();
        if (methods.Count > 0)
        {
            var offer = target.Offer("Add a CancellationToken to all methods", [.. methods.Select(method => AddCancellationTokenFix.Change(target, method))]);
            context.RegisterRefactoring(CodeAction.Create(offer.Title, offer.ApplyAsync, nameof(AddCancellationTokensRefactoring)));
        }
    }

    private static bool IsClient(InterfaceDeclarationSyntax declaration) =>
        declaration.Members.OfType<MethodDeclarationSyntax>().Any(static method => RouteLiteral.VerbOf(method) is not null);

    private static bool Lacks(SemanticModel model, MethodDeclarationSyntax method) =>
        RouteLiteral.VerbOf(method) is not null
        && model.GetDeclaredSymbol(method) is IMethodSymbol symbol
        && symbol.ReturnType.Name is "Task" or "ValueTask" or "IAsyncEnumerable"
        && symbol.Parameters.All(static parameter => parameter.Type.Name != "CancellationToken");
}
