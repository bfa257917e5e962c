using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Refactorings;

/// <summary>On a constant <c>[Header(name, value)]</c> of a method: send it with every call, and remove the same header from the other methods.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp), Shared]
internal sealed class MoveHeaderRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var target = await FixTarget.LoadAsync(context.Document, context.Span, null, context.CancellationToken).ConfigureAwait(false);
        if (target.Find<AttributeSyntax>() is not { Parent.Parent: MethodDeclarationSyntax { Parent: InterfaceDeclarationSyntax owner } } header || !IsConstantHeader(header))
        {
            return;
        }

        var same = owner.Members.OfType<MethodDeclarationSyntax>()
            .SelectMany(static method => method.AttributeLists.SelectMany(static list => list.Attributes))
            .Where(other => IsConstantHeader(other) && other.ArgumentList!.ToString() == header.ArgumentList!.ToString()); // both have two arguments
        TextChange[] changes = [AttributeEdits.Add(target, owner, header.ToString()), .. same.Select(other => AttributeEdits.Remove(target.Text, other))];
        var offer = target.Offer("Send the header with every call of the interface", changes);
        context.RegisterRefactoring(CodeAction.Create(offer.Title, offer.ApplyAsync, nameof(MoveHeaderRefactoring)));
    }

    private static bool IsConstantHeader(AttributeSyntax attribute) =>
        attribute.Name.ToString() is "Header" or "HeaderAttribute" && attribute.ArgumentList?.Arguments.Count == 2;
}
