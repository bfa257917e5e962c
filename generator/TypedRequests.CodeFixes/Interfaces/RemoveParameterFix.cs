using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1008: remove the parameter that is one too many.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RemoveParameterFix() : TextFix("TR1008")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is { } parameter)
        {
            yield return new Offer($"Remove '{parameter.Identifier.ValueText}'", target.Document, ParameterEdits.Remove(parameter)) { Key = "Remove" };
        }
    }
}
