using System.Buffers;

namespace TypedRequests;

/// <summary>Writes one value as a UTF-8 document.</summary>
internal static class JsonDocumentWriter
{
    // One per thread; a converter that writes a document of its own while one is being written gets another.
    [ThreadStatic]
    private static JsonPen? t_pen;

    /// <summary>Appends the document to <paramref name="output"/>.</summary>
    public static void Write<T>(IBufferWriter<byte> output, T value, JsonFormat<T> format)
    {
        var pen = t_pen ?? new JsonPen();
        t_pen = null;
        pen.Begin(output);
        if (value is null)
        {
            pen.Writer.WriteNullValue();
        }
        else
        {
            format.Write(pen.Writer, value);
        }

        // After a failure the pen is not put back, and with it goes what was half written.
        pen.End();
        t_pen = pen;
    }

    /// <summary>The document in an array of its own.</summary>
    public static byte[] ToBytes<T>(T value, JsonFormat<T> format)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, value, format);
        return output.WrittenSpan.ToArray();
    }
}
