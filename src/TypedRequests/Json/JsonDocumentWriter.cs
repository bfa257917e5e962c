namespace TypedRequests;

/// <summary>Writes one value as a UTF-8 document.</summary>
internal static class JsonDocumentWriter
{
    // One per thread.
    [ThreadStatic]
    private static JsonPen? t_pen;

    /// <summary>The document in an array of its own.</summary>
    public static byte[] ToBytes<T>(T value, JsonFormat<T> format)
    {
        var pen = t_pen;
        if (pen is null || pen.IsBusy)
        {
            // A converter that writes a document of its own while one is being written gets another. So does what comes after a failure, with which goes what was half written.
            t_pen = pen = new JsonPen();
        }

        pen.IsBusy = true;
        if (value is null)
        {
            pen.Writer.WriteNullValue();
        }
        else
        {
            format.Write(pen.Writer, value);
        }

        var document = pen.Take();
        pen.IsBusy = false;
        return document;
    }
}
