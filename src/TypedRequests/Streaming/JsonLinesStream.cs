using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>JSON lines (NDJSON): one value a line, each read as soon as its line has come. Empty lines are passed over; a record separator (RFC 7464) may stand before a value.</summary>
internal static class JsonLinesStream
{
    /// <summary>Reads a stream of lines of UTF-8. The caller disposes of the stream.</summary>
    /// <exception cref="JsonFormatException">A line does not fit; the path counts the values from 0, and those before it have been returned.</exception>
    public static async IAsyncEnumerable<T> Read<T>(
        Stream stream, ItemReader<T> lines, long largestLine = JsonArrayStream.DefaultLargestItem, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var window = new StreamWindow(stream);
        await foreach (var value in Read(window, lines, largestLine, cancellationToken).ConfigureAwait(false)) yield return value;
    }

    /// <summary>Reads what is left of a stream of lines.</summary>
    public static async IAsyncEnumerable<T> Read<T>(StreamWindow window, ItemReader<T> lines, long largestLine, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var scanned = 0;
        while (true)
        {
            if (TryTakeLine(window, ref scanned, out var length))
            {
                if (TryRead(window, length, lines, out var value))
                {
                    yield return value;
                }
            }
            else if (window.IsAll)
            {
                yield break;
            }
            else if (window.Data.Length > largestLine)
            {
                throw lines.TooLarge(window.Offset, largestLine);
            }
            else
            {
                await window.FillAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    // What has been looked through for a line's end is not looked through again when more has come.
    private static bool TryTakeLine(StreamWindow window, ref int scanned, out int length)
    {
        var end = window.Data[scanned..].IndexOf((byte)'\n');
        length = end >= 0 ? scanned + end + 1 : window.IsAll ? window.Data.Length : 0;
        scanned = length > 0 ? 0 : window.Data.Length;
        return length > 0;
    }

    private static bool TryRead<T>(StreamWindow window, int length, ItemReader<T> lines, out T value)
    {
        var line = window.Data[..length];
        var text = window.Offset == 0 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
        var start = text.TrimStart(" \t\r\n\u001E"u8);
        var trimmed = start.TrimEnd(" \t\r\n"u8);
        value = default!; // returned only with true
        var found = !trimmed.IsEmpty;
        if (found)
        {
            value = lines.Read(trimmed, window.Offset + length - start.Length);
        }

        window.Consume(length);
        return found;
    }
}
