using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests.CompilerServices;

/// <summary>A format by System.Text.Json's contract for the type.</summary>
internal sealed class TypeInfoFormat<T>(JsonTypeInfo<T> typeInfo) : JsonFormat<T>
{
    public override T Read(ref Utf8JsonReader reader) => JsonSerializer.Deserialize(ref reader, typeInfo)!; // null where the contract admits it

    public override void Write(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, typeInfo);
}
