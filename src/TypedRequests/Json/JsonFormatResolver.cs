using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests;

/// <summary>Lets a converter that calls back into <see cref="JsonSerializer"/> find the registered formats there.</summary>
internal sealed class JsonFormatResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => JsonFormats.Find(type)?.CreateTypeInfo(options);

    /// <summary>A format as a converter.</summary>
    internal sealed class Converter<T>(JsonFormat<T> format) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => format.Read(ref reader);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => format.Write(writer, value);
    }
}
