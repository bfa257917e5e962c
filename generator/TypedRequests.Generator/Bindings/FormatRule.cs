using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>Whether a type can be written in a format: tried out on a value of the type, where the compiler's own framework has the type.</summary>
internal static class FormatRule
{
    public static void Check(BindingSource source, MethodContext method)
    {
        if (source.Attribute?.Named("Format") is not string format)
        {
            return;
        }

        var type = source.Shape.Element is { } element ? TypeRefReader.Underlying(element) : source.Shape.Type;
        if (Objection(type, format) is { } why)
        {
            method.Report(Descriptors.BadFormat, source.Attribute?.NamedLocation("Format"), format, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), why);
        }
    }

    private static string? Objection(ITypeSymbol type, string format)
    {
        if (type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char || type.Is("System", "Uri") || type.Is("System", "Version"))
        {
            return "The type takes no format: remove it";
        }

        if (format.IndexOf("{0", StringComparison.Ordinal) >= 0)
        {
            return "It is a composite format: write what stands behind its colon";
        }

        return Accepts(type, format) ? null : "Use a format that the type knows";
    }

    private static bool Accepts(ITypeSymbol type, string format)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return format.Length == 0 || (format.Length == 1 && "GgDdXxFf".Contains(format));
        }

        if (type.Is("System", "DateOnly"))
        {
            return format.Length != 1 ? Accepts(DateTime.MinValue, format) && !HasAny(format, "hHmsfFtzK") : "dDmMoOrRyY".Contains(format);
        }

        if (type.Is("System", "TimeOnly"))
        {
            return format.Length != 1 ? Accepts(DateTime.MinValue, format) && !HasAny(format, "dMygzK") : "tToOrR".Contains(format);
        }

        return Sample(type) is not { } sample || Accepts(sample, format);
    }

    private static bool Accepts(IFormattable sample, string format)
    {
        try
        {
            _ = sample.ToString(format, CultureInfo.InvariantCulture);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // Outside quotes and not escaped, a letter of a time in a date format throws, and the other way round.
    private static bool HasAny(string format, string letters)
    {
        var quote = '\0';
        for (var i = 0; i < format.Length; i++)
        {
            if (quote != '\0')
            {
                quote = format[i] == quote ? '\0' : quote;
            }
            else if (format[i] is '\'' or '"')
            {
                quote = format[i];
            }
            else if (format[i] == '\\')
            {
                i++;
            }
            else if (letters.IndexOf(format[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static IFormattable? Sample(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Byte => (byte)0,
        SpecialType.System_SByte => (sbyte)0,
        SpecialType.System_Int16 => (short)0,
        SpecialType.System_UInt16 => (ushort)0,
        SpecialType.System_Int32 => 0,
        SpecialType.System_UInt32 => 0u,
        SpecialType.System_Int64 => 0L,
        SpecialType.System_UInt64 => 0ul,
        SpecialType.System_Single => 0f,
        SpecialType.System_Double => 0d,
        SpecialType.System_Decimal => 0m,
        SpecialType.System_DateTime => DateTime.MinValue,
        _ when type.Is("System", "DateTimeOffset") => DateTimeOffset.MinValue,
        _ when type.Is("System", "TimeSpan") => TimeSpan.Zero,
        _ when type.Is("System", "Guid") => Guid.Empty,
        _ => null,
    };
}
