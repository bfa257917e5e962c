using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests;

/// <summary>A number under <see cref="JsonNumberHandlingAttribute"/>.</summary>
internal sealed class JsonNumberHandlingFormat<T>(JsonFormat<T> number, JsonNumberHandling handling) : JsonFormat<T>
    where T : struct, ISpanFormattable
{
    public override string Expected => Has(JsonNumberHandling.AllowReadingFromString) ? number.Expected + ", in quotes or not" : number.Expected;

    public override T Read(ref Utf8JsonReader reader)
    {
        var inQuotes = reader.TokenType == JsonTokenType.String;
        return !inQuotes || Has(JsonNumberHandling.AllowReadingFromString) || (Has(JsonNumberHandling.AllowNamedFloatingPointLiterals) && IsNamed(ref reader))
            ? number.Read(ref reader)
            : throw JsonFailure.Unexpected(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        if (Has(JsonNumberHandling.AllowNamedFloatingPointLiterals) && Named(value) is { } name)
        {
            writer.WriteStringValue(name);
        }
        else if (Has(JsonNumberHandling.WriteAsString))
        {
            WriteInQuotes(writer, value);
        }
        else
        {
            number.Write(writer, value);
        }
    }

    private static string? Named(T value) =>
        value.ToString(null, CultureInfo.InvariantCulture) is var text && text is "NaN" or "Infinity" or "-Infinity" ? text : null;

    private static bool IsNamed(ref Utf8JsonReader reader) => reader.ValueTextEquals("NaN"u8) || reader.ValueTextEquals("Infinity"u8) || reader.ValueTextEquals("-Infinity"u8);

    private void WriteInQuotes(Utf8JsonWriter writer, T value)
    {
        var digits = new ArrayBufferWriter<byte>(64);
        using (var bare = new Utf8JsonWriter(digits))
        {
            number.Write(bare, value);
        }

        writer.WriteStringValue(digits.WrittenSpan);
    }

    private bool Has(JsonNumberHandling flag) => (handling & flag) != 0;
}
