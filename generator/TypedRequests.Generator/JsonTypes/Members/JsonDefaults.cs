using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Default values of parameters, as C#.</summary>
internal static class JsonDefaults
{
    /// <summary>The expression; null for <c>default</c>.</summary>
    public static string? Of(IParameterSymbol parameter, JsonPlace place)
    {
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
        {
            return null;
        }

        var type = TypeRefReader.Underlying(parameter.Type);
        var text = Literal(value);
        return type.TypeKind == TypeKind.Enum ? $"({place.Type(type).Name})({text})" : text;
    }

    private static string Literal(object value) => value switch
    {
        string text => CSharpText.Literal(text),
        char c => CSharpText.Literal(c),
        bool flag => CSharpText.Literal(flag),
        double number => Floating(number, "double", "d"),
        float number => Floating(number, "float", "f"),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "m",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "default",
    };

    private static string Floating(double number, string type, string suffix) =>
        double.IsNaN(number) ? type + ".NaN"
        : double.IsPositiveInfinity(number) ? type + ".PositiveInfinity"
        : double.IsNegativeInfinity(number) ? type + ".NegativeInfinity"
        : (type == "float" ? ((float)number).ToString("R", CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture)) + suffix;
}
