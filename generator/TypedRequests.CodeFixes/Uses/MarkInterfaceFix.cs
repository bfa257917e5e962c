using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Uses;

/// <summary>TR4001: mark the interface that a client is asked of, wherever it is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MarkInterfaceFix() : TextFix("TR4001")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        var type = target.Node is TypeSyntax written ? target.Model.GetTypeInfo(written).Type as INamedTypeSymbol : null;
        var declaration = type is { TypeKind: TypeKind.Interface, IsGenericType: false } ? type.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() : null;
        if (declaration is null || target.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is not { } document)
        {
            yield break;
        }

        var text = declaration.SyntaxTree.GetText();
        yield return new Offer("Add [TypedClient]", document, AttributeEdits.Add(text, target.NewLine, declaration, target.AttributeName("TypedClient", declaration)));
    }
}
