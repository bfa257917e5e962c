using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests;

/// <summary>Reads JSON into nodes; of a name that repeats, the last value stays, where JsonNode.Parse would throw on first use.</summary>
internal static class JsonTree
{
    internal static JsonNode? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        var node = ReadValue(ref reader);
        reader.Read();
        return node;
    }

    private static JsonNode? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.Null => null,
        // A number keeps its digits; a string its text.
        _ => JsonNode.Parse(ref reader),
    };

    // The reader itself refuses more than 64 levels, so the recursion is bounded.
    private static JsonObject ReadObject(ref Utf8JsonReader reader)
    {
        var node = new JsonObject();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!; // a property name
            reader.Read();
            node[name] = ReadValue(ref reader);
        }

        return node;
    }

    private static JsonArray ReadArray(ref Utf8JsonReader reader)
    {
        var node = new JsonArray();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) node.Add(ReadValue(ref reader));
        return node;
    }
}
