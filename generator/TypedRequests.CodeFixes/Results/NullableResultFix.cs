using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Results;

/// <summary>TR3005: make the result nullable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class NullableResultFix() : TextFix("TR3005")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>()?.ReturnType is not { } type)
        {
            yield break;
        }

        var result = type is GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask", TypeArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0] : type;
        if (result.ToString() is not ("Task" or "ValueTask" or "void"))
        {
            yield return target.Offer("Make the result nullable", new TextChange(new TextSpan(result.Span.End, 0), "?"));
        }
    }
}
