using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests;

/// <summary>Reads and writes one type as JSON. Emitted per type and policy by the generator; may be written by hand.</summary>
/// <typeparam name="T">The type; a nullable reference type stands for itself without its <see langword="null"/>, which the caller handles.</typeparam>
public abstract class JsonFormat<T> : JsonFormat
{
    /// <summary>Reads one value. The reader stands on the value's first token, and is left on its last.</summary>
    /// <param name="reader">The tokenizer; it holds the whole value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is malformed, or does not fit the type.</exception>
    public abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes one value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);

    internal sealed override void WriteObject(Utf8JsonWriter writer, object value) => Write(writer, (T)value);

    internal sealed override JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new JsonFormatResolver.Converter<T>(this));
}
