using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2011: write name and value of a header as two arguments.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class SplitHeaderFix() : TextFix("TR2011")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (RouteLiteral.At(target.Token) is not { } literal || target.Find<AttributeSyntax>()?.ArgumentList is not { } arguments)
        {
            yield break;
        }

        var colon = literal.Inner.IndexOf(':');
        var name = colon < 0 ? "" : literal.Inner.Substring(0, colon).Trim();
        if (name.Length == 0 || name.Contains(' '))
        {
            yield break;
        }

        var hasValue = arguments.Arguments.Count > 1 || arguments.Parent?.Parent?.Parent is ParameterSyntax or PropertyDeclarationSyntax;
        var value = hasValue ? "" : $"\", \"{literal.Inner.Substring(colon + 1).Trim()}";
        yield return target.Offer(hasValue ? "Remove the colon and what follows" : "Split name and value", literal.Replace(0, literal.Inner.Length, name + value));
    }
}
