using System.Globalization;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Reads single items of a sequence, and says which one does not fit.</summary>
/// <param name="format">The format of an item, with its null where that is one.</param>
/// <param name="body">The answer that the sequence arrives in; null for a stream without one.</param>
/// <param name="admitsNothing">Whether no body at all, or JSON's <c>null</c>, is a sequence of no items.</param>
internal sealed class ItemReader<T>(JsonFormat<T> format, OpenBody? body, bool admitsNothing = false)
{
    private int _index;

    /// <summary>The next item. <paramref name="offset"/> is its place in the stream.</summary>
    /// <exception cref="ResponseFormatException">The JSON is malformed, does not fit, or is null where that is no value.</exception>
    public T Read(ReadOnlySpan<byte> json, long offset = 0)
    {
        var index = _index++;
        try
        {
            return JsonDocumentReader.Read(json, format, new JsonOrigin(index + 1, offset), default);
        }
        catch (JsonFormatException mismatch) when (body is not null)
        {
            throw Fail(index, mismatch, body);
        }
    }

    /// <summary>
    /// The next item, an object or array whose end has not been searched for: read at once if all of it is there. Otherwise nothing has happened, and what is wrong
    /// is for <see cref="Read"/> to say once the end is known.
    /// </summary>
    public bool TryRead(ReadOnlySpan<byte> data, out T item, out int length)
    {
        item = default!; // returned only with true
        length = 0;
        var reader = new Utf8JsonReader(data);
        try
        {
            reader.Read();
            item = format.Read(ref reader);
            length = (int)reader.BytesConsumed;
            _index++;
            return true;
        }
        catch (Exception cause) when (JsonFailure.IsAboutJson(cause))
        {
            return false;
        }
    }

    /// <summary>There is no array: no body at all, or JSON's <c>null</c>.</summary>
    /// <exception cref="ResponseFormatException">That is no value of the sequence.</exception>
    public void Nothing(long offset, bool isNull)
    {
        if (admitsNothing) return;
        if (body is null) throw Malformed(offset, "an array", isNull ? "null" : "the end of the data");
        throw isNull ? FormatFailures.Null(body.Response, TypeName.Of(typeof(IAsyncEnumerable<T>))) : FormatFailures.Empty(body.Response);
    }

    /// <summary>What stands between the items is not what an array has there.</summary>
    public Exception Malformed(long offset, string expected, string found)
    {
        var position = new JsonPosition("$", offset, found, default);
        var cause = new JsonFormatException(string.Create(CultureInfo.InvariantCulture, $"$: the JSON is malformed at byte {offset}. Expected {expected}, found {found}."), expected, position, null);
        return body is null ? cause : Fail(_index, cause, body);
    }

    /// <summary>One item is larger than is allowed.</summary>
    public Exception TooLarge(long offset, long limit)
    {
        var position = new JsonPosition("$", offset, "more", default);
        return body is null
            ? new JsonFormatException(string.Create(CultureInfo.InvariantCulture, $"$: one item is larger than {limit} bytes (it starts at byte {offset})."), string.Create(CultureInfo.InvariantCulture, $"at most {limit} bytes"), position, null)
            : new ResponseTooLargeException(limit) { Request = body.Response.Request };
    }

    private static ResponseFormatException Fail(int index, JsonFormatException cause, OpenBody body) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Item {index} of the sequence: {cause.Message}"), body.Response, cause);
}
