using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>What the emitted formats of records, classes and structs share.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonObjectFormat<T> : JsonFormat<T>
{
    /// <inheritdoc/>
    public override string Expected => "an object";

    /// <summary>Writes the members without the braces around them.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    public abstract void WriteMembers(Utf8JsonWriter writer, T value);
}
