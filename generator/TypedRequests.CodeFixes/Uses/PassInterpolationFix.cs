using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Uses;

/// <summary>TR4006: hand the interpolation to the session, which escapes its holes, or say that it is escaped already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class PassInterpolationFix() : TextFix("TR4006")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } built || Retype(target, built) is not { } retype)
        {
            yield break;
        }

        if (Interpolations.Write(built, target.Model) is { } interpolation)
        {
            TextChange[] changes = interpolation == built.ToString() ? [] : [new TextChange(built.Span, interpolation)];
            yield return target.Offer("Pass the interpolation", [.. retype, .. Uncast(built), .. changes]);
        }

        var raw = target.TypeName("TypedRequests", "Url") + ".Raw(" + built + ")";
        yield return target.Offer("Use Url.Raw", [.. retype, new TextChange(built.Span, raw)]);
    }

    // A variable that is only ever a URL becomes a Url; one with other uses would need a person. A URL in place needs no variable at all.
    private static TextChange[]? Retype(FixTarget target, ExpressionSyntax built)
    {
        if (built.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { Initializer: { } value } declarator
            || Bare(value.Value) != built
            || declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1 } declaration)
        {
            return [];
        }

        var scope = declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? target.Root;
        var uses = scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == declarator.Identifier.ValueText);
        return uses.All(use => target.Model.GetTypeInfo(use).ConvertedType is { Name: "Url" })
            ? [new TextChange(declaration.Type.Span, target.TypeName("TypedRequests", "Url"))]
            : null;
    }

    private static IEnumerable<TextChange> Uncast(ExpressionSyntax built) =>
        built.Parent is CastExpressionSyntax cast ? [new TextChange(TextSpan.FromBounds(cast.SpanStart, built.SpanStart), "")] : [];

    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Bare(parenthesized.Expression),
        CastExpressionSyntax cast => Bare(cast.Expression),
        _ => expression,
    };
}
