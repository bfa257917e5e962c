using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TypedRequests;

/// <summary>
/// Finds half a surrogate pair in what has been written. It is no text; the writer puts a replacement character in its place, and the server would store that.
/// </summary>
internal static class JsonSurrogates
{
    /// <summary>How the writer escapes it; a replacement character that was meant looks the same.</summary>
    public static ReadOnlySpan<byte> Replacement => "\\uFFFD"u8;

    /// <summary>Looks for it in a document that may have one: written with an encoder that escapes none but what is no text.</summary>
    /// <exception cref="InvalidRequestException">There is one.</exception>
    public static void Refuse<T>(T value, JsonFormat<T> format)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            format.Write(writer, value);
        }

        var at = output.WrittenSpan.IndexOf(Replacement);
        if (at >= 0)
        {
            throw new InvalidRequestException($"{JsonPathTracker.End(output.WrittenSpan[..at])}: the text there is no Unicode (half a surrogate pair), which no JSON can hold. Remove it, or send the text as bytes.");
        }
    }
}
