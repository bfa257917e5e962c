using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1009: let the caller stop the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddCancellationTokenFix() : TextFix("TR1009")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is { } method)
        {
            yield return target.Offer("Add a CancellationToken", Change(target, method));
        }
    }

    public static TextChange Change(FixTarget target, MethodDeclarationSyntax method)
    {
        var name = FixTarget.Unused("cancellationToken", method.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText));
        return ParameterEdits.AddOptional(method.ParameterList, $"{target.TypeName("System.Threading", "CancellationToken")} {name} = default");
    }
}
