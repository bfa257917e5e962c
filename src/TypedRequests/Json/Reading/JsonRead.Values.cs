using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <content>Single values. Numbers may also stand in quotes, as in System.Text.Json's web defaults.</content>
public static partial class JsonRead
{
    /// <summary>A string that is not null.</summary>
    /// <param name="reader">The tokenizer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string String(ref Utf8JsonReader reader) => reader.GetString() ?? throw JsonFailure.Unexpected(ref reader);

    /// <summary>A byte array that is not null, from base64.</summary>
    /// <param name="reader">The tokenizer.</param>
    public static byte[] Bytes(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? throw JsonFailure.Unexpected(ref reader) : reader.GetBytesFromBase64();

    /// <summary>A value of a format, or null.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="format">The format.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? OrNull<T>(ref Utf8JsonReader reader, JsonFormat<T> format)
        where T : class => reader.TokenType == JsonTokenType.Null ? null : format.Read(ref reader);

    /// <summary>Whether null stands there, or an empty string.</summary>
    /// <param name="reader">The tokenizer.</param>
    public static bool IsNullOrEmpty(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null || (reader.TokenType == JsonTokenType.String && (reader.HasValueSequence ? reader.ValueSequence.IsEmpty : reader.ValueSpan.IsEmpty));

    /// <summary>A number.</summary>
    /// <param name="reader">The tokenizer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Int32(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : JsonQuoted.Int32(ref reader);

    /// <inheritdoc cref="Int32"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Int64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : JsonQuoted.Int64(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static short Int16(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetInt16() : JsonQuoted.Int16(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static sbyte SByte(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetSByte() : JsonQuoted.SByte(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static byte Byte(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetByte() : JsonQuoted.Byte(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static ushort UInt16(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetUInt16() : JsonQuoted.UInt16(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static uint UInt32(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetUInt32() : JsonQuoted.UInt32(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static ulong UInt64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetUInt64() : JsonQuoted.UInt64(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static float Single(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? Finite(reader.GetSingle()) : JsonQuoted.Single(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static double Double(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? Finite(reader.GetDouble()) : JsonQuoted.Double(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static Half Half(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? Finite(System.Text.Json.Serialization.Metadata.JsonMetadataServices.HalfConverter.Read(ref reader, typeof(Half), JsonOptions.ForConverters))
        : JsonQuoted.Half(ref reader);

    /// <inheritdoc cref="Int32"/>
    public static decimal Decimal(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? reader.GetDecimal() : JsonQuoted.Decimal(ref reader);

    // 1e400 is no infinity: it is a number that does not fit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Finite<T>(T number)
        where T : System.Numerics.IFloatingPointIeee754<T> => T.IsFinite(number) ? number : throw JsonFailure.TooLarge(number);
}
