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
        if (target.Diagnostic?.Properties.ContainsKey("WithoutFix") == true || target.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not { } built || Retype(target, Outermost(built)) is not { } retype)
        {
            yield break;
        }

        var url = target.TypeName("TypedRequests", "RequestUrl");
        var whole = Wrapped(built);
        if (Interpolations.Write(built, target.Model) is { } interpolation)
        {
            // Beside a string, an interpolation would be one too.
            var text = IsBranch(whole) ? $"({url}){interpolation}" : interpolation;
            TextChange[] changes = text == whole.ToString() ? [] : [new TextChange(whole.Span, text)];
            yield return target.Offer("Pass the interpolation", [.. retype, .. changes]);
        }

        yield return target.Offer("Use RequestUrl.Raw", [.. retype, new TextChange(whole.Span, $"{url}.Raw({built})")]);
    }

    // A variable that is only ever a URL becomes a RequestUrl; one with other uses would need a person. A URL in place needs no variable at all.
    private static TextChange[]? Retype(FixTarget target, ExpressionSyntax outermost)
    {
        if (outermost.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            return [];
        }

        if (declarator.Parent is not VariableDeclarationSyntax { Variables.Count: 1 } declaration)
        {
            return null;
        }

        var scope = declaration.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? target.Root;
        var uses = scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == declarator.Identifier.ValueText);
        return uses.All(use => target.Model.GetTypeInfo(use).ConvertedType is { Name: "RequestUrl" })
            ? [new TextChange(declaration.Type.Span, target.TypeName("TypedRequests", "RequestUrl"))]
            : null;
    }

    // What made a string or a Uri of the text, and does so no longer.
    private static ExpressionSyntax Wrapped(ExpressionSyntax built) => built.Parent switch
    {
        CastExpressionSyntax or ParenthesizedExpressionSyntax { Parent: CastExpressionSyntax } => Wrapped((ExpressionSyntax)built.Parent),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => Wrapped(creation),
        _ => built,
    };

    private static ExpressionSyntax Outermost(ExpressionSyntax built) => Wrapped(built) switch
    {
        { Parent: ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax } inner => Outermost((ExpressionSyntax)inner.Parent),
        { Parent: SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } } => Outermost(choice),
        var outermost => outermost,
    };

    private static bool IsBranch(ExpressionSyntax whole)
    {
        SyntaxNode node = whole;
        while (node.Parent is ParenthesizedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is ConditionalExpressionSyntax or BinaryExpressionSyntax or SwitchExpressionArmSyntax;
    }
}
