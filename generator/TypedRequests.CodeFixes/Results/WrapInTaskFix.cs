using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Results;

/// <summary>TR3001: return a task of what stands inside.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class WrapInTaskFix() : TextFix("TR3001")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>()?.ReturnType is not { } type || Result(type) is not { } result)
        {
            yield break;
        }

        yield return target.Offer("Wrap in Task<>", new TextChange(type.Span, result is "" ? target.TypeName("System.Threading.Tasks", "Task") : $"{target.TypeName("System.Threading.Tasks", "Task", 1)}<{result}>"));
    }

    // The innermost result of Lazy<T>, IObservable<T>, Task<Task<T>>; the type itself when it wraps nothing.
    private static string? Result(TypeSyntax type) => type switch
    {
        RefTypeSyntax reference => reference.Type.ToString(),
        GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } generic => Inner(generic.Identifier.ValueText, arguments[0]),
        _ => null,
    };

    private static string? Inner(string outer, TypeSyntax inner) => inner switch
    {
        GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } nested when outer is "Task" or "ValueTask" && nested.Identifier.ValueText is "Task" or "ValueTask" or "Lazy" => arguments[0].ToString(),
        IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" } => "",
        _ when outer is "Task" or "ValueTask" or "ReadOnlySpan" or "Span" or "Func" => null,
        _ => inner.ToString(),
    };
}
