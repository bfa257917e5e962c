using System.Text.Json;

namespace TypedRequests;

/// <summary>Reads and writes one type as JSON. Emitted per type and policy by the generator; may be written by hand.</summary>
/// <typeparam name="T">The type; a nullable reference type stands for itself without its <see langword="null"/>, which the caller handles.</typeparam>
public abstract class JsonFormat<T>
{
    /// <summary>Reads one value. The reader stands on the value's first token, and is left on its last.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <returns>The value.</returns>
    public abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes one value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(Utf8JsonWriter writer, T value);
}
