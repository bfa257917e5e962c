using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Numbers in quotes: <c>"42"</c>. Rare, so apart from the hot path. The whole text must be the number.</summary>
internal static class JsonQuoted
{
    private const int Longest = 128;

    private delegate bool Parser<T>(ReadOnlySpan<byte> text, out T value, out int consumed);

    public static int Int32(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out int v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static long Int64(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out long v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static short Int16(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out short v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static sbyte SByte(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out sbyte v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static byte Byte(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out byte v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static ushort UInt16(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out ushort v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static uint UInt32(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out uint v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static ulong UInt64(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out ulong v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static decimal Decimal(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out decimal v, out int n) => Utf8Parser.TryParse(t, out v, out n));

    public static float Single(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out float v, out int n) =>
    {
        n = t.Length;
        return TryNamed(t, out v) || (Utf8Parser.TryParse(t, out v, out n) && float.IsFinite(v));
    });

    public static double Double(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out double v, out int n) =>
    {
        n = t.Length;
        return TryNamed(t, out v) || (Utf8Parser.TryParse(t, out v, out n) && double.IsFinite(v));
    });

    public static Half Half(ref Utf8JsonReader reader) => Parse(ref reader, static (ReadOnlySpan<byte> t, out Half v, out int n) =>
    {
        n = t.Length;
        return TryNamed(t, out v) || (System.Half.TryParse(t, System.Globalization.NumberStyles.Float | System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out v) && System.Half.IsFinite(v));
    });

    /// <summary>Any other kind of number, by its own parser.</summary>
    public static T Other<T>(ref Utf8JsonReader reader, System.Globalization.NumberStyles styles)
        where T : System.Numerics.INumberBase<T> =>
        T.TryParse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null, styles, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : throw JsonFailure.Unexpected(ref reader);

    /// <summary>The three values that JSON has no numbers for; System.Text.Json reads them from strings too, by exactly these names.</summary>
    public static bool TryNamed<T>(ReadOnlySpan<byte> text, out T value)
        where T : System.Numerics.IFloatingPointIeee754<T>
    {
        value = text.SequenceEqual("NaN"u8) ? T.NaN : text.SequenceEqual("Infinity"u8) ? T.PositiveInfinity : T.NegativeInfinity;
        return text.Length is 3 or 8 or 9 && (!T.IsNegativeInfinity(value) || text.SequenceEqual("-Infinity"u8));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Parse<T>(ref Utf8JsonReader reader, Parser<T> parser)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFailure.Unexpected(ref reader);
        }

        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        Span<byte> text = length <= Longest ? stackalloc byte[Longest] : new byte[length];
        text = text[..reader.CopyString(text)];
        return parser(text, out var value, out var consumed) && consumed == text.Length ? value : throw JsonFailure.Unexpected(ref reader);
    }
}
