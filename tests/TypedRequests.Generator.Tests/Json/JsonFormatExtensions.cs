using System.Text;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>Formats of known types, read from text.</summary>
internal static class JsonFormatExtensions
{
    public static T ReadText<T>(this JsonFormat<T> format, string json) => JsonDocumentReader.Read(Encoding.UTF8.GetBytes(json), format);
}
