using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1003: give the method a verb.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddVerbFix() : TextFix("TR1003")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is { } method)
        {
            yield return target.Offer("Add [Get]", AttributeEdits.Add(target, method, target.AttributeName("Get") + "(\"/\")"));
        }
    }
}
