using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests;

/// <summary>A converter of System.Text.Json as a format. It is called directly: no serializer, no reflection.</summary>
internal sealed class JsonConverterFormat<T>(JsonConverter<T> converter, string expected) : JsonFormat<T>
{
    public override string Expected => expected;

    /// <summary>Reads a string token where the converter itself knows numbers only.</summary>
    public JsonReadValue<T>? Quoted { get; init; }

    public override T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null && !converter.HandleNull)
        {
            throw JsonFailure.Unexpected(ref reader);
        }

        if (Quoted is not null && reader.TokenType != JsonTokenType.Number)
        {
            return Quoted(ref reader);
        }

        var depth = reader.CurrentDepth;
        var value = converter.Read(ref reader, typeof(T), JsonOptions.ForConverters)!; // what a converter returns is what it means
        return reader.CurrentDepth == depth ? value : throw new JsonException($"The converter {converter.GetType()} read too much or not enough.");
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        if (value is null && !converter.HandleNull)
        {
            writer.WriteNullValue();
        }
        else
        {
            converter.Write(writer, value, JsonOptions.ForConverters);
        }
    }
}
