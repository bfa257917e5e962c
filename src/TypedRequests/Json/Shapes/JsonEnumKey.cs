using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A key that is an enum value.</summary>
internal sealed class JsonEnumKey<T>(JsonEnumFormat<T> format) : JsonKey<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader) => format.ReadText(ref reader) ?? throw JsonFailure.Unexpected(ref reader, format.Expected);

    public override void Write(Utf8JsonWriter writer, T key) => writer.WritePropertyName(format.Format(key));
}
