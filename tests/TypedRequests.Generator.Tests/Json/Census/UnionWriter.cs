using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Tests.Json.Census;

/// <summary>Writes a union of a document as C#: each branch a case. Members that do not tell cases apart stay JSON.</summary>
/// <param name="document">The document.</param>
/// <param name="name">What the union is called.</param>
/// <param name="takesOptionalConstants">Whether a member with one value counts as always there although the document does not require it.</param>
internal sealed class UnionWriter(OpenApiDocument document, string name, bool takesOptionalConstants)
{
    private const int Deepest = 8;

    private readonly StringBuilder _cases = new();
    private readonly HashSet<string> _seen = [];
    private int _next;

    /// <summary>Why the union is no union of types; null when it is one.</summary>
    public string? Refusal { get; private set; }

    public string Write(JsonElement schema)
    {
        Branches(schema, schema, 0);
        return $"[JsonRecord, JsonUnion] public abstract record {name} {{ {_cases}}}\n";
    }

    // A branch that is a union itself has its cases here.
    private void Branches(JsonElement schema, JsonElement owner, int depth)
    {
        foreach (var branch in document.Branches(schema))
        {
            var target = OpenApiDocument.Text(branch, "$recursiveRef") == "#" ? owner : document.Resolve(branch);
            if (!_seen.Add(target.GetRawText()))
            {
                continue;
            }

            if (OpenApiDocument.IsUnion(target) && OpenApiDocument.Member(target, "properties") is null && depth < Deepest)
            {
                Branches(target, target, depth + 1);
            }
            else
            {
                Case(target);
            }
        }
    }

    private void Case(JsonElement schema)
    {
        var @case = $"C{_next++}";
        var members = new Dictionary<string, (JsonElement Schema, bool Required)>(StringComparer.Ordinal);
        Collect(schema, members, 0);
        if (members.Count > 0)
        {
            _cases.Append($"public sealed record {@case} : {name} {{ {string.Concat(members.Select((member, i) => Property(@case, i, member.Key, member.Value.Schema, member.Value.Required)))}}} ");
        }
        else if (Texts(schema) is [var only])
        {
            _cases.Append($"public sealed record {@case} : {name} {{ [JsonConst] public const string Value = {Literal(only)}; }} ");
        }
        else if (Value(@case, schema, 0) is { } type)
        {
            _cases.Append($"public sealed record {@case}({type} Value) : {name}; ");
        }
        else
        {
            Refusal ??= "a branch has no type, only constraints";
        }
    }

    // The members of an object, those of all its parts together.
    private void Collect(JsonElement schema, Dictionary<string, (JsonElement Schema, bool Required)> members, int depth)
    {
        foreach (var part in OpenApiDocument.Member(schema, "allOf") is { ValueKind: JsonValueKind.Array } parts && depth < Deepest ? parts.EnumerateArray() : default)
        {
            Collect(document.Resolve(part), members, depth + 1);
        }

        var required = OpenApiDocument.Member(schema, "required") is { ValueKind: JsonValueKind.Array } names ? names.EnumerateArray().Select(static text => text.GetString()).ToHashSet() : [];
        foreach (var property in OpenApiDocument.Member(schema, "properties") is { ValueKind: JsonValueKind.Object } properties ? properties.EnumerateObject() : default)
        {
            members[property.Name] = (property.Value, required.Contains(property.Name));
        }

        foreach (var known in required.Where(text => text is not null && members.ContainsKey(text)))
        {
            members[known!] = (members[known!].Schema, true);
        }
    }

    private string Property(string @case, int number, string json, JsonElement schema, bool isRequired)
    {
        var named = $"JsonPropertyName({Literal(json)})";
        return Texts(document.Resolve(schema)) switch
        {
            [var only] when isRequired || takesOptionalConstants => $"[{named}, JsonConst({Literal(only)})] public string P{number} => {Literal(only)}; ",
            { Count: > 1 } texts when isRequired => $"[{named}] public required {Enum($"{@case}P{number}", texts)} P{number} {{ get; init; }} ",
            _ => $"[{named}] public {(isRequired ? "required JsonElement" : "JsonElement?")} P{number} {{ get; init; }} ",
        };
    }

    private string? Value(string @case, JsonElement schema, int depth) => Type(schema) switch
    {
        "string" => Texts(schema) is { Count: > 0 } texts ? Enum(@case + "E", texts) : "string",
        "integer" => "long",
        "number" => "double",
        "boolean" => "bool",
        "object" => "JsonObject",
        "array" => OpenApiDocument.Member(schema, "items") is { } items && depth < Deepest ? $"List<{Item(@case, document.Resolve(items), depth + 1)}>" : "JsonArray",
        _ => null,
    };

    // Items that are unions are told by their own cases: here by the first one.
    private string Item(string @case, JsonElement items, int depth) =>
        OpenApiDocument.IsUnion(items) || OpenApiDocument.Member(items, "allOf") is not null || OpenApiDocument.Member(items, "properties") is not null
            ? OpenApiDocument.IsUnion(items) && document.Branches(items).Any(branch => Type(document.Resolve(branch)) != "object") ? "JsonElement" : "JsonObject"
            : Value(@case + "I", items, depth) ?? "JsonElement";

    private string Enum(string type, IReadOnlyList<string> texts)
    {
        _cases.Append($"public enum {type} {{ {string.Join(", ", texts.Distinct(StringComparer.Ordinal).Select((text, i) => $"[JsonStringEnumMemberName({Literal(text)})] V{i}"))} }} ");
        return type;
    }

    private static IReadOnlyList<string> Texts(JsonElement schema) =>
        OpenApiDocument.Text(schema, "const") is { } constant ? [constant]
        : OpenApiDocument.Member(schema, "enum") is { ValueKind: JsonValueKind.Array } values && values.EnumerateArray().All(static value => value.ValueKind == JsonValueKind.String)
            ? [.. values.EnumerateArray().Select(static value => value.GetString()!)] // all are strings
            : [];

    private static string? Type(JsonElement schema) => OpenApiDocument.Member(schema, "type") switch
    {
        { ValueKind: JsonValueKind.String } type => type.GetString(),
        { ValueKind: JsonValueKind.Array } types => types.EnumerateArray().Select(static type => type.GetString()).FirstOrDefault(static type => type != "null"),
        _ => OpenApiDocument.Member(schema, "properties") is not null || OpenApiDocument.Member(schema, "allOf") is not null ? "object" : null,
    };

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
