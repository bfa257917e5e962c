using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Finds characters of a string argument in the source, inside the literal where that is possible.</summary>
internal static class RouteLocation
{
    public static Location? Of(AttributeUse attribute, int argument, int start, int length)
    {
        if (attribute.Expression(argument) is not { } expression)
        {
            return attribute.Location;
        }

        // Only where the text stands as it is, without escapes before it, do characters of the value and of the source run in step.
        if (expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token: var token }
            && token.Text.IndexOf(token.ValueText, StringComparison.Ordinal) is >= 0 and var offset
            && start + length <= token.ValueText.Length)
        {
            return Location.Create(expression.SyntaxTree, new TextSpan(token.SpanStart + offset + start, length));
        }

        return expression.GetLocation();
    }
}
