using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1004, TR2024, TR2029 and TR2040 to TR2042: remove the attribute, or the value in it, that is one too many or changes nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class RemoveAttributeFix() : TextFix("TR1004", "TR2024", "TR2029", "TR2040", "TR2041", "TR2042")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<AttributeArgumentSyntax>() is { Parent: AttributeArgumentListSyntax list } argument)
        {
            yield return target.Offer("Remove the value", new TextChange(list.Arguments.Count == 1 ? list.Span : ParameterEdits.SpanWithComma(list.Arguments, argument), ""));
        }
        else if (target.Find<AttributeSyntax>() is { } attribute)
        {
            yield return new Offer($"Remove [{attribute.Name}]", target.Document, AttributeEdits.Remove(target.Text, attribute)) { Key = "Remove" };
        }
    }
}
