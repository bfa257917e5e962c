using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests.CompilerServices;

/// <content>Types that System.Text.Json's own converters read and write, and JSON as it is.</content>
public static partial class JsonLeaf
{
    /// <summary>A date, <c>2026-10-03</c>.</summary>
    public static JsonFormat<DateOnly> DateOnly => field ??= Of(JsonMetadataServices.DateOnlyConverter, "a string with a date");

    /// <summary>A time of day, <c>13:30:00</c>.</summary>
    public static JsonFormat<TimeOnly> TimeOnly => field ??= Of(JsonMetadataServices.TimeOnlyConverter, "a string with a time");

    /// <summary>A duration, <c>1.02:03:04</c>.</summary>
    public static JsonFormat<TimeSpan> TimeSpan => field ??= Of(JsonMetadataServices.TimeSpanConverter, "a string with a time span");

    /// <summary>A URI, absolute or relative.</summary>
    public static JsonFormat<Uri> Uri => field ??= Of(JsonMetadataServices.UriConverter, "a string with a URI");

    /// <summary>Two to four numbers between dots.</summary>
    public static JsonFormat<Version> Version => field ??= Of(JsonMetadataServices.VersionConverter, "a string with a version");

    /// <summary>Base64.</summary>
    public static JsonFormat<Memory<byte>> Memory => field ??= Of(JsonMetadataServices.MemoryByteConverter, "a string of base64");

    /// <summary>Base64.</summary>
    public static JsonFormat<ReadOnlyMemory<byte>> ReadOnlyMemory => field ??= Of(JsonMetadataServices.ReadOnlyMemoryByteConverter, "a string of base64");

    /// <summary>Any JSON.</summary>
    public static JsonFormat<JsonElement> Element =>
        field ??= new JsonLeafFormat<JsonElement>("any JSON", static (ref r) => JsonElement.ParseValue(ref r), static (w, v) => WriteElement(w, v));

    /// <summary>Any JSON, as a document that its owner disposes.</summary>
    public static JsonFormat<JsonDocument> Document => field ??= Of(JsonMetadataServices.JsonDocumentConverter, "any JSON");

    /// <summary>Any JSON but null.</summary>
    public static JsonFormat<JsonNode> Node => field ??= OfNode<JsonNode>("any JSON but null");

    /// <summary>An object.</summary>
    public static JsonFormat<JsonObject> NodeObject => field ??= OfNode<JsonObject>("an object");

    /// <summary>An array.</summary>
    public static JsonFormat<JsonArray> NodeArray => field ??= OfNode<JsonArray>("an array");

    /// <summary>A value that is neither object nor array.</summary>
    public static JsonFormat<JsonValue> NodeValue => field ??= OfNode<JsonValue>("a string, number, true or false");

    /// <summary>Any JSON: read as <see cref="JsonElement"/>, written by the type that the value has at run time.</summary>
    public static JsonFormat<object> Object => field ??= new JsonObjectLeaf();

    private static JsonConverterFormat<T> Of<T>(JsonConverter<T?> converter, string expected) => new(converter!, expected); // converters never return null but for null

    private static JsonLeafFormat<T> OfNode<T>(string expected)
        where T : JsonNode => new(
            expected,
            static (ref r) => r.TokenType != JsonTokenType.Null && ParseNode(ref r) is T node ? node : throw JsonFailure.Unexpected(ref r),
            static (w, v) =>
            {
                if (v is null)
                {
                    w.WriteNullValue();
                }
                else
                {
                    v.WriteTo(w);
                }
            });

    // A string is looked into at once, as there: one that is no text is an error. Objects and arrays are kept as they are.
    private static JsonNode? ParseNode(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? JsonMetadataServices.JsonNodeConverter.Read(ref reader, typeof(JsonNode), JsonOptions.ForConverters)
        : JsonNode.Parse(ref reader);

    private static void WriteElement(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
