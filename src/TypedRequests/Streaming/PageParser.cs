using System.Text.Json;

namespace TypedRequests;

/// <summary>Finds the items and the next page's token in a page's JSON. Pure.</summary>
internal static class PageParser
{
    /// <summary>The items of the array that a path leads to; none where it leads to null, as the empty lists of many a server are; null where it leads to no array.</summary>
    /// <exception cref="JsonException">The page is malformed, or an item does not fit.</exception>
    public static List<T>? Items<T>(ReadOnlySpan<byte> json, PageRules rules, JsonFormat<T> format)
    {
        var reader = new Utf8JsonReader(json);
        if (!TryFind(ref reader, rules.Items)) return null;
        if (reader.TokenType == JsonTokenType.Null && rules.Items.Length > 0) return [];
        if (reader.TokenType != JsonTokenType.StartArray) return null;
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            items.Add(JsonDocumentReader.Read(json[start..(int)reader.BytesConsumed], format));
        }

        return items;
    }

    /// <summary>The token that a path leads to: a string or a number; null when there is none.</summary>
    public static string? Next(ReadOnlySpan<byte> json, string[] path)
    {
        var reader = new Utf8JsonReader(json);
        return !TryFind(ref reader, path) ? null : reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString() is { Length: > 0 } text ? text : null,
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
    }

    private static bool TryFind(ref Utf8JsonReader reader, string[] path)
    {
        if (!reader.Read()) return false;
        foreach (var name in path)
            if (!TryEnter(ref reader, name)) return false;
        return true;
    }

    private static bool TryEnter(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(name);
            reader.Read();
            if (isIt) return true;
            reader.Skip();
        }

        return false;
    }
}
