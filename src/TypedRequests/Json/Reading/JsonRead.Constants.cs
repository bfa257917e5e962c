using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <content>Members whose value is always the same: <c>[JsonConst]</c>.</content>
public static partial class JsonRead
{
    /// <summary>Requires a text.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="constant">The text, as UTF-8.</param>
    public static void Constant(ref Utf8JsonReader reader, ReadOnlySpan<byte> constant)
    {
        if (reader.TokenType != JsonTokenType.String || !reader.ValueTextEquals(constant))
        {
            throw OtherThan(ref reader, JsonTokenType.String, "\"" + System.Text.Encoding.UTF8.GetString(constant) + "\"");
        }
    }

    /// <summary>Requires a number.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="constant">The number.</param>
    public static void Constant(ref Utf8JsonReader reader, long constant)
    {
        if (!IsConstant(ref reader, constant))
        {
            throw OtherThan(ref reader, JsonTokenType.Number, constant.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Requires true, or false.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="constant">Which.</param>
    public static void Constant(ref Utf8JsonReader reader, bool constant)
    {
        if (reader.TokenType != (constant ? JsonTokenType.True : JsonTokenType.False))
        {
            throw JsonFailure.Unexpected(ref reader, constant ? "true" : "false");
        }
    }

    /// <summary>Requires a text, for a member that takes a value.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="constant">The text, as UTF-8.</param>
    /// <param name="value">What the member takes.</param>
    /// <returns><paramref name="value"/>.</returns>
    public static T Constant<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> constant, T value)
    {
        Constant(ref reader, constant);
        return value;
    }

    /// <inheritdoc cref="Constant{T}(ref Utf8JsonReader, ReadOnlySpan{byte}, T)"/>
    public static T Constant<T>(ref Utf8JsonReader reader, long constant, T value)
    {
        Constant(ref reader, constant);
        return value;
    }

    /// <inheritdoc cref="Constant{T}(ref Utf8JsonReader, ReadOnlySpan{byte}, T)"/>
    public static T Constant<T>(ref Utf8JsonReader reader, bool constant, T value)
    {
        Constant(ref reader, constant);
        return value;
    }

    // 2.0 is 2.
    internal static bool IsConstant(ref Utf8JsonReader reader, long constant) =>
        reader.TokenType == JsonTokenType.Number && (reader.TryGetInt64(out var number) ? number == constant : reader.TryGetDecimal(out var other) && other == constant);

    private static JsonFormatException OtherThan(ref Utf8JsonReader reader, JsonTokenType kind, string constant) =>
        reader.TokenType == kind ? JsonFailure.Unfit(constant) : JsonFailure.Unexpected(ref reader, constant);
}
