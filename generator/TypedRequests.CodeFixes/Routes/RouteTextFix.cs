using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2004: write a slash for a backslash and %20 for a space; remove a fragment.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RouteTextFix() : TextFix("TR2004")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (RouteLiteral.At(target.Token) is not { } literal)
        {
            yield break;
        }

        switch (target.Marked)
        {
            case "\\" or "\\\\":
                yield return target.Offer("Use /", new TextChange(target.Span, "/"));
                break;
            case " ":
                yield return target.Offer("Use %20", new TextChange(target.Span, "%20"));
                break;
            case var marked when marked.StartsWith("#", StringComparison.Ordinal):
                var end = literal.Start + literal.Inner.Length;
                yield return target.Offer("Remove the fragment", new TextChange(TextSpan.FromBounds(target.Span.Start, end), ""));
                break;
        }
    }
}
