using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.CodeFixes.Uses;

/// <summary>Writes a concatenation as one interpolated string, without changing a character of its literals.</summary>
internal static class Interpolations
{
    /// <summary>The interpolation in C#, or null when a part is written in a way that does not fit into one.</summary>
    public static string? Write(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression is InterpolatedStringExpressionSyntax whole)
        {
            return whole.ToString();
        }

        if (expression is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            return null;
        }

        var text = new StringBuilder("$\"");
        return Append(expression, text, model) ? text.Append('"').ToString() : null;
    }

    private static bool Append(ExpressionSyntax expression, StringBuilder text, SemanticModel model)
    {
        switch (expression)
        {
            // "a" + 1 + 2 is text all along; (1 + 2) + "a" is not.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when model.GetTypeInfo(sum).Type?.SpecialType == SpecialType.System_String:
                return Append(sum.Left, text, model) && Append(sum.Right, text, model);
            case ParenthesizedExpressionSyntax parenthesized:
                return Append(parenthesized.Expression, text, model);
            case LiteralExpressionSyntax { Token: var token } when token.IsKind(SyntaxKind.StringLiteralToken):
                return AppendLiteral(token.Text, text);
            case InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedStringStartToken } inner:
                text.Append(inner.Contents.ToString());
                return true;
            case InterpolatedStringExpressionSyntax:
                return false;
            default:
                text.Append('{').Append(Hole(expression)).Append('}');
                return true;
        }
    }

    private static bool AppendLiteral(string literal, StringBuilder text)
    {
        if (literal[0] != '"')
        {
            return false; // verbatim: its backslashes mean something else
        }

        text.Append(literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}"));
        return true;
    }

    // A colon outside parentheses would start a format.
    private static string Hole(ExpressionSyntax expression) =>
        expression is ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax ? "(" + expression + ")" : expression.ToString();
}
