using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Uses;

/// <summary>TR4004: dispose the result at the end of its scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddUsingFix() : TextFix("TR4004")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<LocalDeclarationStatementSyntax>() is { } declaration)
        {
            yield return target.Offer("Add using", new TextChange(new TextSpan(declaration.SpanStart, 0), "using "));
        }
        else if (target.Find<ExpressionStatementSyntax>() is { Expression: AwaitExpressionSyntax or InvocationExpressionSyntax } statement && IsWhole(target, statement))
        {
            yield return target.Offer("Add using", new TextChange(new TextSpan(statement.SpanStart, 0), "using var _ = "));
        }
    }

    // Not a result that is used on the spot: (await files.Open()).ReadByte().
    private static bool IsWhole(FixTarget target, ExpressionStatementSyntax statement) =>
        statement.Expression is AwaitExpressionSyntax awaited ? awaited.Expression.Span.Contains(target.Span) : statement.Expression.Span == target.Span;
}
