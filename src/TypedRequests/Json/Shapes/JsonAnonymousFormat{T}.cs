using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>Writes an anonymous type as a JSON object. Members that are null are left out, as those of records are.</summary>
/// <typeparam name="T">The anonymous type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonAnonymousFormat<T> : JsonFormat<T>
{
    private readonly List<Action<Utf8JsonWriter, T>> _members = [];

    internal JsonAnonymousFormat()
    {
    }

    /// <inheritdoc/>
    public override string Expected => "an object";

    /// <summary>Adds a member. Called by emitted code only, before the format is used.</summary>
    /// <typeparam name="TValue">The member's type.</typeparam>
    /// <param name="name">The name in JSON.</param>
    /// <param name="get">Gets the member.</param>
    /// <param name="format">The member's format.</param>
    /// <param name="hasValue">Tells a default that is no value at all, as that of an immutable array; such a member is left out.</param>
    /// <returns>This format.</returns>
    public JsonAnonymousFormat<T> Add<TValue>(string name, Func<T, TValue> get, JsonFormat<TValue> format, Func<T, bool>? hasValue = null)
    {
        var encoded = JsonEncodedText.Encode(name);
        _members.Add((writer, value) =>
        {
            if (hasValue?.Invoke(value) != false && get(value) is { } member)
            {
                writer.WritePropertyName(encoded);
                format.Write(writer, member);
            }
        });
        return this;
    }

    /// <summary>Adds a member that can be absent. One that is there and null is written as null.</summary>
    /// <typeparam name="TValue">The type of the optional value.</typeparam>
    /// <param name="name">The name in JSON.</param>
    /// <param name="get">Gets the member.</param>
    /// <param name="format">The value's format.</param>
    /// <returns>This format.</returns>
    public JsonAnonymousFormat<T> AddOptional<TValue>(string name, Func<T, Optional<TValue>> get, JsonFormat<TValue> format)
    {
        var encoded = JsonEncodedText.Encode(name);
        _members.Add((writer, value) =>
        {
            if (get(value) is not { HasValue: true } member)
            {
                return;
            }

            if (member.Value is { } present)
            {
                writer.WritePropertyName(encoded);
                format.Write(writer, present);
            }
            else
            {
                writer.WriteNull(encoded);
            }
        });
        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: an anonymous type can only be written.</exception>
    public override T Read(ref Utf8JsonReader reader) =>
        throw JsonFailure.Unsupported("An anonymous type can be written as JSON, but not read from it. Declare a record and read that.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (var write in _members)
        {
            write(writer, value);
        }

        writer.WriteEndObject();
    }
}
