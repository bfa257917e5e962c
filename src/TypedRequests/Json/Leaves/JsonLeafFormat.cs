using System.Text.Json;

namespace TypedRequests;

/// <summary>A value that is a single token, by a reading and a writing function.</summary>
internal sealed class JsonLeafFormat<T>(string expected, JsonReadValue<T> read, Action<Utf8JsonWriter, T> write) : JsonFormat<T>
{
    public override string Expected => expected;

    public override T Read(ref Utf8JsonReader reader) => read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);
}
