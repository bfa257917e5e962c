using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>
/// A member of type <see cref="object"/>. Reads into a <see cref="JsonElement"/>, as System.Text.Json does. Writes by the run-time type: JSON values, the
/// registered formats, and collections of those; without reflection it can know no others.
/// </summary>
internal sealed class JsonObjectLeaf : JsonFormat<object>
{
    public override string Expected => "any JSON";

    public override object Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? throw JsonFailure.Unexpected(ref reader) : JsonElement.ParseValue(ref reader);

    public override void Write(Utf8JsonWriter writer, object value) => WriteAny(writer, value);

    /// <summary>Writes a dictionary that does not say of what.</summary>
    public static void WriteMap(Utf8JsonWriter writer, IDictionary map)
    {
        writer.WriteStartObject();
        foreach (DictionaryEntry pair in map)
        {
            WriteKey(writer, pair.Key);
            WriteAny(writer, pair.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a collection that does not say of what.</summary>
    public static void WriteItems(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteAny(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteAny(Utf8JsonWriter writer, object? value)
    {
        if (value is not null && !WriteScalar(writer, value) && !WriteRarer(writer, value) && !WriteDocument(writer, value))
        {
            WriteRegistered(writer, value);
        }
        else if (value is null)
        {
            writer.WriteNullValue();
        }
    }

    private static bool WriteScalar(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
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
            default: return false;
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
            case Half number: JsonLeaf.Half.Write(writer, number); return true;
            case Int128 number: JsonLeaf.Int128.Write(writer, number); return true;
            case UInt128 number: JsonLeaf.UInt128.Write(writer, number); return true;
            case Memory<byte> bytes: writer.WriteBase64StringValue(bytes.Span); return true;
            case ReadOnlyMemory<byte> bytes: writer.WriteBase64StringValue(bytes.Span); return true;
            default: return false;
        }
    }

    private static bool WriteDocument(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case JsonElement element: element.WriteTo(writer); return true;
            case JsonNode node: node.WriteTo(writer); return true;
            case JsonDocument document: document.WriteTo(writer); return true;
            default: return false;
        }
    }

    private static void WriteRegistered(Utf8JsonWriter writer, object value)
    {
        if (JsonFormats.Find(value.GetType()) is { } format)
        {
            format.WriteObject(writer, value);
            return;
        }

        switch (value)
        {
            case IDictionary map: WriteMap(writer, map); break;
            case IEnumerable<KeyValuePair<string, object?>> pairs: WritePairs(writer, pairs); break;
            case IEnumerable items: WriteItems(writer, items); break;
            default: throw JsonFailure.Unsupported($"A value of type {value.GetType()} stands where C# says object, and no JSON format of that type is known. Mark the type [JsonRecord].");
        }
    }

    private static void WritePairs(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> pairs)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in pairs)
        {
            writer.WritePropertyName(name);
            WriteAny(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter writer, object key)
    {
        switch (key)
        {
            case string name: writer.WritePropertyName(name); break;
            case int number: JsonMetadataServices.Int32Converter.WriteAsPropertyName(writer, number, JsonOptions.ForConverters); break;
            case long number: JsonMetadataServices.Int64Converter.WriteAsPropertyName(writer, number, JsonOptions.ForConverters); break;
            case Guid id: JsonMetadataServices.GuidConverter.WriteAsPropertyName(writer, id, JsonOptions.ForConverters); break;
            case bool flag: JsonMetadataServices.BooleanConverter.WriteAsPropertyName(writer, flag, JsonOptions.ForConverters); break;
            case DateTime time: JsonMetadataServices.DateTimeConverter.WriteAsPropertyName(writer, time, JsonOptions.ForConverters); break;
            default: throw JsonFailure.Unsupported($"A key of type {key.GetType()} stands in a dictionary that does not say of what it is. Use strings, or declare the dictionary's types.");
        }
    }
}
