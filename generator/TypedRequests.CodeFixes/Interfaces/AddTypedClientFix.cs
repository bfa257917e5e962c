using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1001: mark the interface.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddTypedClientFix() : TextFix("TR1001")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<InterfaceDeclarationSyntax>() is { } declaration)
        {
            yield return target.Offer("Add [TypedClient]", AttributeEdits.Add(target, declaration, target.AttributeName("TypedClient")));
        }
    }
}
