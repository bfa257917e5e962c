using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Uses;

/// <summary>TR4003: register the consumer for the life of a scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RegisterScopedFix() : TextFix("TR4003")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        var name = target.Find<GenericNameSyntax>();
        var scoped = name?.Identifier.ValueText switch
        {
            "AddSingleton" => "AddScoped",
            "TryAddSingleton" => "TryAddScoped",
            "AddKeyedSingleton" => "AddKeyedScoped",
            _ => null,
        };
        if (name is not null && scoped is not null)
        {
            yield return target.Offer("Register as scoped", new TextChange(name.Identifier.Span, scoped));
        }
    }
}
