using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>The steps that emitted readers are made of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonRead
{
    /// <summary>Requires that the reader stands on the start of an object.</summary>
    /// <param name="reader">The tokenizer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Object(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Throw(ref reader);
        }
    }

    /// <summary>Moves to the next property name of the object.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <returns>False at the end of the object.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Name(ref Utf8JsonReader reader)
    {
        var moved = reader.Read();
        return (moved && reader.TokenType == JsonTokenType.PropertyName) || End(ref reader, moved);
    }

    /// <summary>Moves to the next item of the array.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <returns>False at the end of the array.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Item(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            Throw(ref reader);
        }

        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>The current property name, unescaped.</summary>
    /// <param name="reader">The tokenizer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped | reader.HasValueSequence ? Unescape(ref reader) : reader.ValueSpan;

    /// <summary>Passes over the value of the current property.</summary>
    /// <param name="reader">The tokenizer.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Skip(ref Utf8JsonReader reader) => reader.Skip();

    /// <summary>What an object says that lacks members which are never null and have no default.</summary>
    /// <param name="names">The names of all members; the one behind bit <c>n</c> is at <paramref name="first"/> + <c>n</c>.</param>
    /// <param name="first">The name behind bit 0.</param>
    /// <param name="lacking">The members that are required and were not seen.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception Missing(JsonNames names, int first, ulong lacking) =>
        JsonFailure.Missing(names[first + System.Numerics.BitOperations.TrailingZeroCount(lacking)]);

    /// <summary>What a member says whose value the constructor left null although it is never null.</summary>
    /// <param name="name">The JSON name.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception Missing(string name) => JsonFailure.Missing(name);

    /// <summary>What a reader says that can make no value of what stands there.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="expected">What would have fitted.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception Unexpected(ref Utf8JsonReader reader, string? expected = null) => JsonFailure.Unexpected(ref reader, expected);

    private static bool End(ref Utf8JsonReader reader, bool moved)
    {
        if (!moved || reader.TokenType != JsonTokenType.EndObject)
        {
            Throw(ref reader);
        }

        return false;
    }

    private static void Throw(ref Utf8JsonReader reader) => throw JsonFailure.Unexpected(ref reader);

    private static ReadOnlySpan<byte> Unescape(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && !System.Text.Unicode.Utf8.IsValid(reader.ValueSpan))
        {
            // No text, so no member's name either: unknown, as it is without an escape.
            return reader.ValueSpan;
        }

        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var name = new byte[length];
        return name.AsSpan(0, reader.CopyString(name));
    }
}
