using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR2044: name the method that was probably meant, or remove the attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class InvalidatesFix() : TextFix("TR2044")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<AttributeSyntax>() is not { } attribute)
        {
            yield break;
        }

        if (Meant(target.Diagnostic?.GetMessage(System.Globalization.CultureInfo.InvariantCulture) ?? "") is { } meant)
        {
            yield return new Offer($"Write {meant}", target.Document, new TextChange(target.Span, meant)) { Key = "Name" };
        }

        yield return new Offer("Remove [Invalidates]", target.Document, AttributeEdits.Remove(target.Text, attribute)) { Key = "Remove" };
    }

    // The finding knows the client's methods, inherited ones among them.
    private static string? Meant(string message)
    {
        var start = message.LastIndexOf("nameof(", StringComparison.Ordinal);
        return start < 0 ? null : message.Substring(start, message.IndexOf(')', start) + 1 - start);
    }
}
