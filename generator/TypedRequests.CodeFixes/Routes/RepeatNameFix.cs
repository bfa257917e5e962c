using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2023: repeat the name for each item.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RepeatNameFix() : TextFix("TR2023")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (RouteLiteral.At(target.Token) is not null)
        {
            yield return target.Offer("Repeat the name for each item", new TextChange(new TextSpan(target.Span.End, 0), "*"));
        }
    }
}
