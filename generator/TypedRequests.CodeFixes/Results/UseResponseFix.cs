using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Results;

/// <summary>TR3008: HEAD answers with a response and no body.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UseResponseFix() : TextFix("TR3008")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>()?.ReturnType is not { } type)
        {
            yield break;
        }

        var response = target.TypeName("TypedRequests", "Response");
        yield return target.Offer("Return Response", type switch
        {
            GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask", TypeArgumentList.Arguments: { Count: 1 } arguments } => new TextChange(arguments[0].Span, response),
            GenericNameSyntax { Identifier.ValueText: "IAsyncEnumerable" or "Paged" } => new TextChange(type.Span, $"{target.TypeName("System.Threading.Tasks", "Task", 1)}<{response}>"),
            _ => new TextChange(type.Span, response),
        });
    }
}
