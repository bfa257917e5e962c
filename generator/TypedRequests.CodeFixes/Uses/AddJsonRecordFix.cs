using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Uses;

/// <summary>TR4005: ask for a format where the type is declared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddJsonRecordFix() : TextFix("TR4005")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        var type = target.Node is TypeSyntax written ? target.Model.GetTypeInfo(written).Type as INamedTypeSymbol : null;
        var declaration = type?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is not null && target.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is { } document)
        {
            var text = declaration.SyntaxTree.GetText();
            yield return new Offer("Add [JsonRecord]", document, AttributeEdits.Add(text, target.NewLine, declaration, target.AttributeName("JsonRecord", declaration)));
        }
    }
}
