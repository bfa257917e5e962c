using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.TestServers;

/// <summary>JSON as Python's <c>json.dumps</c> writes it: ASCII with escapes, numbers as Python prints them.</summary>
internal static class PythonJson
{
    /// <summary>Compact, keys sorted, a new line at the end: what Flask's <c>jsonify</c> sends.</summary>
    public static string Sorted(JsonNode value) => Write(value, ",", ":", sorted: true) + "\n";

    /// <summary>Spaced, keys in their order: <c>json.dumps</c> without options.</summary>
    public static string Spaced(JsonNode value) => Write(value, ", ", ": ", sorted: false);

    private static string Write(JsonNode? value, string comma, string colon, bool sorted) => value switch
    {
        null => "null",
        JsonObject map => "{" + string.Join(comma, Members(map, sorted).Select(m => Quote(m.Key) + colon + Write(m.Value, comma, colon, sorted))) + "}",
        JsonArray list => "[" + string.Join(comma, list.Select(item => Write(item, comma, colon, sorted))) + "]",
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.String => Quote(scalar.GetValue<string>()),
        JsonValue scalar when scalar.GetValueKind() is JsonValueKind.Number => Number(scalar.ToJsonString()),
        _ => value.ToJsonString(),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonObject map, bool sorted) =>
        sorted ? map.OrderBy(m => m.Key, StringComparer.Ordinal) : map;

    private static string Number(string written)
    {
        if (written.AsSpan().IndexOfAny('.', 'e', 'E') < 0) return written;
        var value = double.Parse(written, CultureInfo.InvariantCulture);
        var shortest = Math.Abs(value) is >= 1e15 and < 1e16 ? ((decimal)value).ToString(CultureInfo.InvariantCulture) // Python's exponents begin at 16.
            : Math.Abs(value) >= 1e16 ? value.ToString("0.################e+00", CultureInfo.InvariantCulture)
            : value.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        return shortest.AsSpan().IndexOfAny('.', 'e') < 0 ? shortest + ".0" : shortest;
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' or > '~' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        return quoted.Append('"').ToString();
    }
}
