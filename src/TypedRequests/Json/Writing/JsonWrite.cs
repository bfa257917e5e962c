using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.CompilerServices;

/// <summary>The steps of emitted writers that are more than one call of the writer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWrite
{
    /// <summary>Writes the properties that no member has.</summary>
    /// <typeparam name="T">Their values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="extra">The properties, or null.</param>
    /// <param name="format">How a value is written; null is written as null.</param>
    public static void Extra<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? extra, JsonFormat<T> format)
    {
        foreach (var (name, value) in extra ?? [])
        {
            writer.WritePropertyName(name);
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                format.Write(writer, value);
            }
        }
    }

    /// <inheritdoc cref="Extra{T}"/>
    public static void Extra(Utf8JsonWriter writer, JsonObject? extra)
    {
        foreach (var (name, value) in extra ?? [])
        {
            writer.WritePropertyName(name);
            if (value is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                value.WriteTo(writer);
            }
        }
    }
}
