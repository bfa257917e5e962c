using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.CompilerServices;

/// <content>What only some objects need.</content>
public static partial class JsonRead
{
    /// <summary>Keeps a property that no member has. The reader stands on its name.</summary>
    /// <typeparam name="T">What its value becomes.</typeparam>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="extra">The properties so far.</param>
    /// <param name="format">How its value is read.</param>
    public static void Extra<T>(ref Utf8JsonReader reader, ref Dictionary<string, T>? extra, JsonFormat<T> format) =>
        Extra(ref reader, (IDictionary<string, T>)(extra ??= []), format);

    /// <inheritdoc cref="Extra{T}(ref Utf8JsonReader, ref Dictionary{string, T}, JsonFormat{T})"/>
    public static void Extra(ref Utf8JsonReader reader, ref JsonObject? extra) => Extra(ref reader, extra ??= []);

    /// <summary>Keeps a property that no member has, where the others are kept. The reader stands on its name.</summary>
    /// <typeparam name="T">What its value becomes.</typeparam>
    /// <param name="reader">The tokenizer.</param>
    /// <param name="extra">The properties so far.</param>
    /// <param name="format">How its value is read.</param>
    public static void Extra<T>(ref Utf8JsonReader reader, IDictionary<string, T> extra, JsonFormat<T> format)
    {
        var name = reader.GetString()!; // a property name is never null
        reader.Read();
        extra[name] = format.Read(ref reader);
    }

    /// <inheritdoc cref="Extra{T}(ref Utf8JsonReader, IDictionary{string, T}, JsonFormat{T})"/>
    public static void Extra(ref Utf8JsonReader reader, JsonObject extra)
    {
        var name = reader.GetString()!; // a property name is never null
        reader.Read();
        extra[name] = JsonNode.Parse(ref reader);
    }

    /// <summary>What an object says that takes no properties but its members.</summary>
    /// <param name="reader">The tokenizer, on the name.</param>
    /// <returns>The exception to throw.</returns>
    public static Exception Unknown(ref Utf8JsonReader reader) => JsonFailure.Unexpected(ref reader, "only properties that the type has");
}
