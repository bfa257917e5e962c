using System.Globalization;
using System.Text.Json;

namespace TypedRequests;

/// <summary>A JSON document as lines of paths and values, members in the order of their names.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 512 };

    /// <param name="kind">What stands before each line.</param>
    /// <param name="json">A valid document.</param>
    /// <param name="isLeftOut">Whether a path, or the member of a name, does not count.</param>
    /// <param name="isSecret">Whether a number under a name is a secret, and equal to any other.</param>
    internal static IEnumerable<string> Of(string kind, string json, Func<string, string?, bool> isLeftOut, Func<string, bool> isSecret)
    {
        using var document = JsonDocument.Parse(json, s_options);
        var lines = new List<string>();
        Add(document.RootElement, "$", null);
        return lines;

        void Add(JsonElement element, string path, string? name)
        {
            if (isLeftOut(path, name)) return;
            switch (element.ValueKind)
            {
                case JsonValueKind.Object when element.EnumerateObject().Any():
                    foreach (var member in element.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal)) Add(member.Value, $"{path}.{member.Name}", member.Name);
                    break;
                case JsonValueKind.Array when element.GetArrayLength() > 0:
                    var index = 0;
                    foreach (var item in element.EnumerateArray()) Add(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), null);
                    break;
                case JsonValueKind.Number:
                    lines.Add($"{kind} {path} = {(name is not null && isSecret(name) ? "***" : Number(element))}");
                    break;
                default:
                    lines.Add($"{kind} {path} = {(element.ValueKind == JsonValueKind.String ? $"\"{element.GetString()}\"" : element.GetRawText())}");
                    break;
            }
        }
    }

    // 1, 1.0 and 1e0 are one number; what no decimal holds is compared as it is written.
    private static string Number(JsonElement element) =>
        element.TryGetDecimal(out var number) ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : element.GetRawText();
}
