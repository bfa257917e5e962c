using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Bindings;

/// <summary>The expression that stands for a value where one text is wanted.</summary>
internal static class ValueText
{
    /// <summary>Whether emitted code makes the text, and not the runtime by the value's type.</summary>
    public static bool IsEmitted(ValueShape shape, string? format) => shape.Kind switch
    {
        ValueKind.OwnText => true,
        ValueKind.Enum or ValueKind.Scalar => format is null && (shape.Kind == ValueKind.Enum || shape.IsOpen),
        _ => false,
    };

    /// <summary>The value itself, which the runtime formats, unless its text is emitted or it has a format of its own.</summary>
    public static string Of(ValueShape shape, string expression, string? format, MethodContext method)
    {
        if (IsEmitted(shape, format))
        {
            return Emitted(shape, expression, method);
        }

        // In parentheses: within an interpolation the `::` of a global name would begin a format.
        return format is null ? expression : $"({WellKnownNames.Wire}.Text({expression}, {CSharpText.Literal(format)}))";
    }

    /// <summary>As <see cref="ItemArgument"/>, where only a function will do.</summary>
    public static string? ItemFunction(ValueShape item, string? format, MethodContext method) =>
        format is null || item.Kind == ValueKind.OwnText ? ItemArgument(item, null, method) : $"static item => {WellKnownNames.Wire}.Text(item, {CSharpText.Literal(format)})";

    /// <summary>Arguments that turn each item into text, to follow a collection's style: a format, or the enum's names.</summary>
    public static string? ItemArgument(ValueShape item, string? format, MethodContext method) =>
        IsEmitted(item, format) ? $"static item => {Emitted(item, "item", method)}" : format is null ? null : CSharpText.Literal(format);

    // Of two members of one name none can be told, in the type and in the class that says how it looks.
    private static bool IsWhole(ValueShape shape, MethodContext method)
    {
        var sound = method.Client.Sound;
        var isWhole = sound.IsWhole(shape.Type) && (shape.Kind != ValueKind.OwnText || method.Client.Policy.TextFormats is not { } formats || sound.IsWhole(formats));
        if (!isWhole)
        {
            method.Sink.Reject();
        }

        return isWhole;
    }

    private static string Emitted(ValueShape shape, string expression, MethodContext method) => shape.Kind switch
    {
        ValueKind.Enum or ValueKind.OwnText when !IsWhole(shape, method) => expression,
        ValueKind.OwnText => method.Client.Texts.TextOf(shape, expression),
        ValueKind.Enum => method.Client.Enums.TextOf(shape.Type, method.Client, expression),
        _ => $"({WellKnownNames.Wire}.Text({expression}, {NamingPolicies.Expression(method.Client.Policy.Naming)}))",
    };
}
