using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2009: let the segment vanish when its argument is null.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class OptionalSegmentFix() : TextFix("TR2009")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is not { } parameter || target.Find<MethodDeclarationSyntax>() is not { } method || RouteLiteral.Of(method) is not { } literal)
        {
            yield break;
        }

        var name = parameter.Identifier.ValueText;
        var segment = "/{" + name + "}";
        var start = literal.Inner.IndexOf(segment, StringComparison.Ordinal);
        var end = start + segment.Length;
        if (start >= 0 && (end == literal.Inner.Length || literal.Inner[end] is '/' or '?' or '{'))
        {
            yield return target.Offer("Make the segment optional", literal.Replace(start, segment.Length, "{/" + name + "}"));
        }
    }
}
