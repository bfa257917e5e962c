using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1002: make the interface, and what hides it, internal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class MakeInternalFix() : TextFix("TR1002")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        var types = target.Find<BaseTypeDeclarationSyntax>()?.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().ToList() ?? [];
        if (types.OfType<TypeDeclarationSyntax>().Any(static type => type.TypeParameterList is not null))
        {
            yield break; // generic: only a move helps
        }

        var changes = types.Select(Open).OfType<TextChange?>().Select(static change => change!.Value).ToArray(); // the nulls are filtered out
        if (changes.Length > 0)
        {
            yield return target.Offer("Make internal", changes);
        }
    }

    private static TextChange? Open(BaseTypeDeclarationSyntax type)
    {
        var hiding = type.Modifiers.Where(static modifier =>
            modifier.IsKind(SyntaxKind.PrivateKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword) || modifier.IsKind(SyntaxKind.FileKeyword)).ToList();
        if (hiding.Count > 0)
        {
            return new TextChange(TextSpan.FromBounds(hiding[0].SpanStart, hiding[hiding.Count - 1].Span.End), "internal");
        }

        // A nested type without a modifier is private, except in an interface.
        var isPrivate = type.Parent is TypeDeclarationSyntax and not InterfaceDeclarationSyntax
            && !type.Modifiers.Any(SyntaxKind.PublicKeyword) && !type.Modifiers.Any(SyntaxKind.InternalKeyword);
        var keyword = type.Modifiers.Count > 0 ? type.Modifiers[0] : type.GetFirstTokenAfterAttributes();
        return isPrivate ? new TextChange(new TextSpan(keyword.SpanStart, 0), "internal ") : null;
    }
}
