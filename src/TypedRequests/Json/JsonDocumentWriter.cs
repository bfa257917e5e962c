using System.Buffers;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Writes one value as a UTF-8 document.</summary>
internal static class JsonDocumentWriter
{
    // One writer per thread; a converter that writes a document of its own while one is being written gets another.
    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    private static readonly ArrayBufferWriter<byte> s_nothing = new();

    /// <summary>Appends the document to <paramref name="output"/>.</summary>
    public static void Write<T>(IBufferWriter<byte> output, T value, JsonFormat<T> format)
    {
        var writer = Take(output);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            format.Write(writer, value);
        }

        writer.Flush();

        // The writer must not keep somebody's buffer alive.
        writer.Reset(s_nothing);
        t_writer = writer;
    }

    /// <summary>The document in an array of its own.</summary>
    public static byte[] ToBytes<T>(T value, JsonFormat<T> format)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, value, format);
        return output.WrittenSpan.ToArray();
    }

    // After a failure the writer is not put back, and with it goes what was half written.
    private static Utf8JsonWriter Take(IBufferWriter<byte> output)
    {
        var writer = t_writer;
        t_writer = null;
        if (writer is null)
        {
            return new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        }

        writer.Reset(output);
        return writer;
    }
}
