using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests;

/// <summary>A converter of System.Text.Json as a format. It is called directly: no serializer, no reflection.</summary>
internal sealed class JsonConverterFormat<T>(JsonConverter<T> converter, string expected) : JsonFormat<T>
{
    public override string Expected => expected;

    /// <summary>It is asked about null too; the caller knows whether null is a value.</summary>
    public bool IsUsers { get; init; }

    /// <summary>Reads a string token where the converter itself knows numbers only.</summary>
    public JsonReadValue<T>? Quoted { get; init; }

    public override T Read(ref Utf8JsonReader reader)
    {
        // As System.Text.Json has it: a converter of a type that cannot be null sees the token, one of any other type only if it asks to.
        if (reader.TokenType == JsonTokenType.Null && default(T) is null && !converter.HandleNull)
        {
            return IsUsers ? default! : throw JsonFailure.Unexpected(ref reader);
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
