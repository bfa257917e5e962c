using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>A dictionary key as a property name.</summary>
/// <typeparam name="T">The key.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonKey<T>
{
    /// <summary>Reads the property name that the reader stands on.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <returns>The key.</returns>
    public abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes the key as a property name.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="key">The key.</param>
    public abstract void Write(Utf8JsonWriter writer, T key);
}
