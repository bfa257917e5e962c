using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>The expression that stands for a value where one text is wanted.</summary>
internal static class ValueText
{
    /// <summary>The value itself, which the runtime formats, unless it is an enum or has a format of its own.</summary>
    public static string Of(ValueShape shape, string expression, string? format, MethodContext method)
    {
        if (shape.Kind == ValueKind.Enum && format is null)
        {
            return method.Client.Enums.TextOf(shape.Type, method.Type(shape.Type), expression);
        }

        // In parentheses: within an interpolation the `::` of a global name would begin a format.
        return format is null ? expression : $"({WellKnownNames.Wire}.Text({expression}, {CSharpText.Literal(format)}))";
    }

    /// <summary>As <see cref="ItemArgument"/>, where only a function will do.</summary>
    public static string? ItemFunction(ValueShape item, string? format, MethodContext method) =>
        format is null ? ItemArgument(item, null, method) : $"static item => {WellKnownNames.Wire}.Text(item, {CSharpText.Literal(format)})";

    /// <summary>Arguments that turn each item into text, to follow a collection's style: a format, or the enum's names.</summary>
    public static string? ItemArgument(ValueShape item, string? format, MethodContext method)
    {
        if (format is not null)
        {
            return CSharpText.Literal(format);
        }

        return item.Kind == ValueKind.Enum
            ? $"static item => {method.Client.Enums.TextOf(item.Type, method.Type(item.Type), "item")}"
            : null;
    }
}
