using System.Text.Json.Nodes;

namespace TypedRequests;

/// <summary>Reads the extension <c>errors</c> of a problem in the shapes that servers give it.</summary>
internal static class ProblemErrors
{
    private static readonly string[] s_names = ["pointer", "field", "name", "parameter", "path"];
    private static readonly string[] s_messages = ["detail", "message", "reason"];

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(JsonNode? errors)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (errors is JsonObject byName)
            foreach (var (name, messages) in byName) Add(found, name, messages);
        else if (errors is JsonArray list)
            foreach (var entry in list) Add(found, First(entry as JsonObject, s_names) ?? "", entry);
        return found;
    }

    private static void Add(Dictionary<string, IReadOnlyList<string>> found, string name, JsonNode? messages)
    {
        foreach (var message in messages is JsonArray several ? several : (IEnumerable<JsonNode?>)[messages])
        {
            if (Text(message) is not { } text) continue;
            if (!found.TryGetValue(name, out var known)) found[name] = known = new List<string>();
            ((List<string>)known).Add(text);
        }
    }

    private static string? Text(JsonNode? message) =>
        message is JsonObject entry ? First(entry, s_messages) : message is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static string? First(JsonObject? entry, string[] names)
    {
        foreach (var name in names)
            if (entry?[name] is JsonValue value && value.TryGetValue(out string? text)) return text;
        return null;
    }
}
