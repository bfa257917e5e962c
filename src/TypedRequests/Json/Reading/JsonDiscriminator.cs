using System.ComponentModel;
using System.Text.Json;

namespace TypedRequests.CompilerServices;

/// <summary>The property that tells the types of a closed hierarchy apart.</summary>
/// <param name="name">Its JSON name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonDiscriminator(string name)
{
    /// <summary>The object has no discriminator.</summary>
    public const int None = -1;

    private const int NotListed = -2;

    private readonly List<object?> _tags = [];

    /// <summary>A type that is told by text; or, with null, one that is only written.</summary>
    /// <param name="tag">The text.</param>
    public JsonDiscriminator Add(string? tag)
    {
        _tags.Add(tag);
        return this;
    }

    /// <summary>A type that is told by a number.</summary>
    /// <param name="tag">The number.</param>
    public JsonDiscriminator Add(int tag)
    {
        _tags.Add(tag);
        return this;
    }

    /// <summary>The place of the type that the object at the reader is of.</summary>
    /// <param name="ahead">A copy of the tokenizer, on the start of the object. The discriminator may stand anywhere in it; first is fastest.</param>
    /// <returns>The place in the order of the calls of Add, <see cref="None"/>, or another negative number for a discriminator that no type has.</returns>
    public int Find(Utf8JsonReader ahead)
    {
        JsonRead.Object(ref ahead);
        while (JsonRead.Name(ref ahead))
        {
            var found = ahead.ValueTextEquals(name);
            ahead.Read();
            if (found)
            {
                return IndexOf(ref ahead);
            }

            ahead.Skip();
        }

        return None;
    }

    /// <summary>What a hierarchy says whose base cannot be made itself.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <returns>The exception to throw.</returns>
    public Exception Absent(ref Utf8JsonReader reader) => JsonFailure.Unexpected(ref reader, $"an object with \"{name}\"");

    /// <summary>What it says about a discriminator that no type has.</summary>
    /// <param name="reader">The tokenizer.</param>
    /// <returns>The exception to throw.</returns>
    public Exception Unknown(ref Utf8JsonReader reader) =>
        JsonFailure.Unexpected(ref reader, $"an object whose \"{name}\" is one of {string.Join(", ", _tags.Where(static tag => tag is not null))}");

    /// <summary>What it says about an object of a type that is not declared.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The exception to throw.</returns>
    public Exception Unlisted(Type type) => JsonFailure.Unsupported($"{type} is not declared with [JsonDerivedType], so its \"{name}\" is not known. Declare it on the base type.");

    private int IndexOf(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < _tags.Count; i++)
        {
            if (reader.TokenType == JsonTokenType.String ? _tags[i] is string text && reader.ValueTextEquals(text)
                : reader.TokenType == JsonTokenType.Number && _tags[i] is int number && reader.TryGetInt32(out var found) && found == number)
            {
                return i;
            }
        }

        return NotListed;
    }
}
