using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>
/// A member of type <see cref="object"/>. Reads into a <see cref="JsonElement"/>, as System.Text.Json does. Writes by the run-time type: JSON values and the
/// registered formats; without reflection it can know no others.
/// </summary>
internal sealed class JsonObjectLeaf : JsonFormat<object>
{
    public override string Expected => "any JSON";

    public override object Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? throw JsonFailure.Unexpected(ref reader) : JsonElement.ParseValue(ref reader);

    public override void Write(Utf8JsonWriter writer, object value)
    {
        if (!WriteScalar(writer, value) && !WriteDocument(writer, value))
        {
            WriteRegistered(writer, value);
        }
    }

    private static bool WriteScalar(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); return true;
            case string text: writer.WriteStringValue(text); return true;
            case bool flag: writer.WriteBooleanValue(flag); return true;
            case int or short or sbyte or byte or ushort: writer.WriteNumberValue(Convert.ToInt32(value, null)); return true;
            case long number: writer.WriteNumberValue(number); return true;
            case uint number: writer.WriteNumberValue(number); return true;
            case ulong number: writer.WriteNumberValue(number); return true;
            case double number: writer.WriteNumberValue(number); return true;
            case float number: writer.WriteNumberValue(number); return true;
            case decimal number: writer.WriteNumberValue(number); return true;
            case Guid id: writer.WriteStringValue(id); return true;
            case DateTime time: writer.WriteStringValue(time); return true;
            case DateTimeOffset time: writer.WriteStringValue(time); return true;
            case byte[] bytes: writer.WriteBase64StringValue(bytes); return true;
            default: return WriteRarer(writer, value);
        }
    }

    private static bool WriteRarer(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case DateOnly date: JsonLeaf.DateOnly.Write(writer, date); return true;
            case TimeOnly time: JsonLeaf.TimeOnly.Write(writer, time); return true;
            case TimeSpan span: JsonLeaf.TimeSpan.Write(writer, span); return true;
            case Uri uri: JsonLeaf.Uri.Write(writer, uri); return true;
            case Version version: JsonLeaf.Version.Write(writer, version); return true;
            case char letter: JsonLeaf.Char.Write(writer, letter); return true;
            default: return false;
        }
    }

    private bool WriteDocument(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case JsonElement element: element.WriteTo(writer); return true;
            case JsonNode node: node.WriteTo(writer); return true;
            case JsonDocument document: document.WriteTo(writer); return true;
            case IEnumerable<KeyValuePair<string, object?>> map: WriteMap(writer, map); return true;
            case IEnumerable<KeyValuePair<string, string?>> map: WriteMap(writer, map.Select(static pair => KeyValuePair.Create(pair.Key, (object?)pair.Value))); return true;
            default: return false;
        }
    }

    private void WriteMap(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> map)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value!); // null is written as null
        }

        writer.WriteEndObject();
    }

    private void WriteRegistered(Utf8JsonWriter writer, object value)
    {
        if (JsonFormats.Find(value.GetType()) is { } format)
        {
            format.WriteObject(writer, value);
        }
        else if (value is IEnumerable items)
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                Write(writer, item!); // null is written as null
            }

            writer.WriteEndArray();
        }
        else
        {
            throw new NotSupportedException($"A value of type {value.GetType()} stands where C# says object, and no JSON format of that type is known. Mark the type [JsonRecord].");
        }
    }
}
