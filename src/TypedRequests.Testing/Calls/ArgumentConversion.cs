using System.Globalization;

namespace TypedRequests;

/// <summary>An argument as the type that a matcher names: where a parameter was widened (from <c>int</c> to <c>long</c>), the test still compiles, and means the same.</summary>
internal static class ArgumentConversion
{
    /// <summary>Whether the value is one of the type, or a number that fits it.</summary>
    internal static bool TryTake<T>(object? value, out T taken)
    {
        taken = default!; // used only with true, or where null is a value
        if (value is null) return default(T) is null;
        if (value is T same)
        {
            taken = same;
            return true;
        }

        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (value is not IConvertible number || !IsNumber(number.GetTypeCode()) || !IsNumber(Type.GetTypeCode(type)) || type.IsEnum) return false;
        try
        {
            taken = (T)number.ToType(type, CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static bool IsNumber(TypeCode code) => code is >= TypeCode.SByte and <= TypeCode.Decimal;
}
