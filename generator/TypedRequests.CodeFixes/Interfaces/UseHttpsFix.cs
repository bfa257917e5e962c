using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1011: write https.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UseHttpsFix() : TextFix("TR1011")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        var scheme = target.Marked.IndexOf("http:", StringComparison.OrdinalIgnoreCase);
        if (scheme >= 0)
        {
            yield return target.Offer("Use https", new TextChange(new TextSpan(target.Span.Start + scheme, 4), "https"));
        }
    }
}
