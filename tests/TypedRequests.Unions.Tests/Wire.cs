using System.Text;

namespace TypedRequests.Unions.Tests;

/// <summary>Reads and writes by the formats that are emitted into this assembly.</summary>
internal static class Wire
{
    public static T Read<T>(string json) => JsonDocumentReader.Read(Encoding.UTF8.GetBytes(json), JsonFormats.Get<T>());

    public static string Write<T>(T value) => Encoding.UTF8.GetString(JsonDocumentWriter.ToBytes(value, JsonFormats.Get<T>()));

    public static JsonFormatException Fail<T>(string json) => Assert.Throws<JsonFormatException>(() => Read<T>(json));
}
