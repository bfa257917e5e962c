using System.Text.Json.Nodes;

namespace TypedRequests.Tool.Documents;

/// <summary>A value in a file, and where it stands.</summary>
internal sealed record DocumentPart(Uri File, string Pointer, JsonNode? Value)
{
    /// <summary>The reference that the value is, and that says nothing besides. <see langword="null"/> if it is none.</summary>
    public string? Alias => Value is JsonObject { Count: 1 } members ? ReferenceOf(members) : null;

    /// <summary>The text of <c>$ref</c>. <see langword="null"/>: there is none.</summary>
    public static string? ReferenceOf(JsonNode? value) => value is JsonObject members && members.TryGetPropertyValue("$ref", out var target) && target is JsonValue text && text.TryGetValue(out string? written) ? written : null;
}
