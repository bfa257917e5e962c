using System.Text.Json;
using System.Text.Json.Serialization;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A key that one of System.Text.Json's converters reads from a property name.</summary>
internal sealed class JsonConverterKey<T>(JsonConverter<T> converter) : JsonKey<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader) => converter.ReadAsPropertyName(ref reader, typeof(T), JsonOptions.ForConverters);

    public override void Write(Utf8JsonWriter writer, T key) => converter.WriteAsPropertyName(writer, key, JsonOptions.ForConverters);
}
