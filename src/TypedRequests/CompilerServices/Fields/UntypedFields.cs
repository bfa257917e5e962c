using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.CompilerServices;

/// <summary>Writes values of a <c>Dictionary&lt;string, object?&gt;</c>: by what they are, and without reflection.</summary>
internal static class UntypedFields
{
    private const int Deepest = 64;

    internal static void Write(Fields fields, object? value, int depth)
    {
        if (depth > Deepest) throw new InvalidRequestException($"The value of '{fields.Name}' is nested deeper than 64 levels, or contains itself.");
        switch (value)
        {
            case null:
                break;
            case string or bool or IFormattable or Uri or Version or char or byte[]:
                fields.Text(value);
                break;
            case JsonElement json:
                WriteJson(fields, json, depth);
                break;
            case JsonNode node:
                using (var document = JsonDocument.Parse(node.ToJsonString())) WriteJson(fields, document.RootElement, depth);
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                foreach (var (key, item) in map) Write(Entry(fields, key), item, depth + 1);
                break;
            case IDictionary map:
                foreach (DictionaryEntry entry in map) Write(Entry(fields, WireText.Format(entry.Key)), entry.Value, depth + 1);
                break;
            case IEnumerable items:
                WriteItems(fields, items, depth);
                break;
            default:
                throw new InvalidRequestException($"The value of '{fields.Name}' is a {TypeName.Of(value.GetType())}, which has no text; pass text, a number, a date, a list or a dictionary.");
        }
    }

    private static void WriteItems(Fields fields, IEnumerable items, int depth)
    {
        var index = 0;
        foreach (var item in items)
        {
            if (item is null) continue;
            var isText = item is string || item is not (IEnumerable or JsonElement { ValueKind: JsonValueKind.Object or JsonValueKind.Array });
            if (!isText && fields.Style is not (QueryStyle.Brackets or QueryStyle.Indexed or QueryStyle.IndexedBrackets or QueryStyle.Dots))
                throw new InvalidRequestException($"'{fields.Name}' is a list of lists or objects, which {fields.Style} has no form for; use QueryStyle.IndexedBrackets, Indexed, Dots or Brackets.");
            Write(fields.Named(FieldNames.Item(fields.Name, index++, fields.Style)), item, depth + 1);
        }
    }

    private static void WriteJson(Fields fields, JsonElement json, int depth)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject()) Write(Entry(fields, member.Name), member.Value, depth + 1);
                break;
            case JsonValueKind.Array:
                WriteItems(fields, json.EnumerateArray(), depth);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                fields.Text(json.ValueKind is JsonValueKind.String ? json.GetString() : json.GetRawText());
                break;
        }
    }

    private static Fields Entry(Fields fields, string key) => fields.Named(FieldNames.Key(fields.Name, key, fields.Style));
}
