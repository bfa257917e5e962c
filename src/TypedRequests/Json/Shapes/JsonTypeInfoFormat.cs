using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests;

/// <summary>A type that a <c>JsonSerializerContext</c> of the user's holds: System.Text.Json reads and writes it, under that context's options.</summary>
internal sealed class JsonTypeInfoFormat<T>(JsonTypeInfo<T> info) : JsonFormat<T>
{
    public override T Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null && default(T) is null
            ? throw JsonFailure.Unexpected(ref reader)
            : JsonSerializer.Deserialize(ref reader, info)!; // a converter may answer null for something else, and means it

    public override void Write(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, info);
}
