using System.Globalization;
using System.Text.Json;

namespace TypedRequests.OpenApi.Tests;

/// <summary>What System.Text.Json says of a document: pointers and references, resolved in the plainest way.</summary>
internal sealed class Oracle(string text) : IDisposable
{
    private readonly JsonDocument _json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 512 });

    public JsonElement Root => _json.RootElement;

    public void Dispose() => _json.Dispose();

    public JsonElement At(string pointer) => Find(pointer) ?? throw new KeyNotFoundException(pointer);

    public JsonElement? Find(string pointer)
    {
        var current = Root;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            var name = part.Replace("~1", "/").Replace("~0", "~");
            if (current.ValueKind is JsonValueKind.Array) current = current[int.Parse(name, CultureInfo.InvariantCulture)];
            else if (current.ValueKind is not JsonValueKind.Object || !current.TryGetProperty(name, out current)) return null;
        }
        return current;
    }

    /// <summary>What a value's references lead to; null if nowhere.</summary>
    public JsonElement? Follow(JsonElement value)
    {
        for (var step = 0; step < 64; step++)
        {
            if (value.ValueKind is not JsonValueKind.Object || !value.TryGetProperty("$ref", out var reference) || reference.ValueKind is not JsonValueKind.String) return value;
            if (!reference.GetString()!.StartsWith('#') || Find(Uri.UnescapeDataString(reference.GetString()![1..])) is not { } target) return null;
            value = target;
        }
        return null;
    }

    public static IEnumerable<JsonProperty> Members(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } owner && owner.TryGetProperty(name, out var members) && members.ValueKind is JsonValueKind.Object ? members.EnumerateObject() : [];

    public static IEnumerable<JsonElement> Items(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } owner && owner.TryGetProperty(name, out var items) && items.ValueKind is JsonValueKind.Array ? items.EnumerateArray() : [];

    public static string? Text(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind is JsonValueKind.String ? member.GetString() : null;
}
