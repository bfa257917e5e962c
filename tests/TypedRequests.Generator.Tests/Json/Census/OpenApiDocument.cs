using System.Text.Json;

namespace TypedRequests.Generator.Tests.Json.Census;

/// <summary>An OpenAPI document: its schemas, and every place in it where one of several is asked for.</summary>
internal sealed class OpenApiDocument(JsonElement root)
{
    private static readonly string[] s_choices = ["oneOf", "anyOf"];

    public static OpenApiDocument Load(string file) => new(JsonDocument.Parse(File.ReadAllBytes(file)).RootElement);

    /// <summary>Every place with more than one branch beside null, by its JSON pointer.</summary>
    public IReadOnlyList<(string Pointer, JsonElement Schema)> Unions()
    {
        var found = new List<(string, JsonElement)>();
        Walk(root, "", found);
        return found;
    }

    /// <summary>The branches of a union, null left out.</summary>
    public IReadOnlyList<JsonElement> Branches(JsonElement schema) =>
        [.. s_choices.Where(name => Member(schema, name) is { ValueKind: JsonValueKind.Array }).SelectMany(name => schema.GetProperty(name).EnumerateArray()).Where(branch => Text(Resolve(branch), "type") != "null")];

    public static bool IsUnion(JsonElement schema) => s_choices.Any(name => Member(schema, name) is { ValueKind: JsonValueKind.Array });

    /// <summary>The schema behind references.</summary>
    public JsonElement Resolve(JsonElement schema)
    {
        while (Text(schema, "$ref") is { } reference)
        {
            schema = reference.Split('/').Skip(1).Aggregate(root, static (current, part) => current.GetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));
        }

        return schema;
    }

    public static JsonElement? Member(JsonElement schema, string name) => schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(name, out var member) ? member : null;

    public static string? Text(JsonElement schema, string name) => Member(schema, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private void Walk(JsonElement element, string pointer, List<(string, JsonElement)> found)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var _ in s_choices.Where(name => Member(element, name) is { ValueKind: JsonValueKind.Array } choice && choice.EnumerateArray().Count(branch => Text(Resolve(branch), "type") != "null") > 1))
            {
                found.Add((pointer, element));
            }

            foreach (var member in element.EnumerateObject())
            {
                Walk(member.Value, pointer + "/" + member.Name.Replace("/", "~1", StringComparison.Ordinal), found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
            {
                Walk(item, $"{pointer}/{index}", found);
            }
        }
    }
}
