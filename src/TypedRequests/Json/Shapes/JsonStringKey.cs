using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>The property name itself.</summary>
internal sealed class JsonStringKey : JsonKey<string>
{
    public override string Read(ref Utf8JsonReader reader) => reader.GetString()!; // a property name is never null

    public override void Write(Utf8JsonWriter writer, string key) => writer.WritePropertyName(key);
}
