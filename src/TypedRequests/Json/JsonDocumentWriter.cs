using System.Text.Json;

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
        try
        {
            Write(pen.Writer, value, format);
        }
        catch (Exception cause) when (JsonFailure.IsUsersInWriting(cause))
        {
            throw Thrown(pen, cause);
        }

        var document = pen.Take();
        pen.IsBusy = false;
        if (document.AsSpan().IndexOf(JsonSurrogates.Replacement) >= 0)
        {
            JsonSurrogates.Refuse(value, format);
        }

        return document;
    }

    private static void Write<T>(Utf8JsonWriter writer, T value, JsonFormat<T> format)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            format.Write(writer, value);
        }
    }

    private static InvalidRequestException Thrown(JsonPen pen, Exception cause)
    {
        var path = JsonPathTracker.End(pen.Written);
        return new($"{path}: what is written there made a property or converter throw {cause.GetType().Name}; see the inner exception.", cause);
    }
}
