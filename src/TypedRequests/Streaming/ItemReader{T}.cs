using System.Text.Json;

namespace TypedRequests;

/// <summary>Reads single items of a sequence, and says which one does not fit.</summary>
internal sealed class ItemReader<T>(JsonFormat<T> format, bool isNullable, OpenBody body)
{
    private int _index;

    /// <summary>The next item.</summary>
    /// <exception cref="ResponseFormatException">The JSON is malformed, does not fit, or is null where that is no value.</exception>
    public T Read(ReadOnlySpan<byte> json)
    {
        var index = _index++;
        if (json.SequenceEqual("null"u8))
        {
            return isNullable ? default! : throw Fail(index, "it is null, and the items are not nullable.", null); // its nulls are meant
        }

        try
        {
            return JsonDocumentReader.Read(json, format);
        }
        catch (JsonException mismatch)
        {
            throw Fail(index, mismatch.Message, mismatch);
        }
    }

    /// <summary>The sequence itself is malformed after so many items.</summary>
    public ResponseFormatException Malformed(Exception cause) => Fail(_index, cause.Message, cause);

    private ResponseFormatException Fail(int index, string message, Exception? cause) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Item {index} of the sequence: {message}"), body.Response, cause);
}
