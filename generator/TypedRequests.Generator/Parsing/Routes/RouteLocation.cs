using Microsoft.CodeAnalysis;
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

        return LiteralMap.Find(expression, attribute.Text(argument)?.Length ?? 0, start, length) is { } span
            ? Location.Create(expression.SyntaxTree, span)
            : expression.GetLocation();
    }
}
