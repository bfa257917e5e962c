using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>
/// The items of a JSON array, each read as soon as it has come. Memory holds one item at a time, however long the array is. Lines of objects are taken too: many
/// servers call them <c>application/json</c>.
/// </summary>
internal static class JsonArrayStream
{
    /// <summary>How large one item may be.</summary>
    public const long DefaultLargestItem = 100L * 1024 * 1024;

    private const string End = "the end of the data";
    private const int LongestNull = 64; // with the white space behind it

    /// <summary>Reads a stream that is one array of UTF-8, or objects of which the first ends its line. The caller disposes of the stream.</summary>
    /// <exception cref="JsonFormatException">It is neither, or an item does not fit; the items before it have been returned.</exception>
    public static async IAsyncEnumerable<T> Read<T>(
        Stream stream, ItemReader<T> items, long largestItem = DefaultLargestItem, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var window = new StreamWindow(stream);
        var longest = 0;
        if (await IsNothingAsync(window, items, cancellationToken).ConfigureAwait(false)) yield break;
        if (!await StartsAsync(window, items, largestItem, cancellationToken).ConfigureAwait(false))
        {
            await foreach (var item in JsonLinesStream.Read(window, items, largestItem, cancellationToken).ConfigureAwait(false)) yield return item;
            yield break;
        }

        for (var more = await FirstAsync(window, cancellationToken).ConfigureAwait(false); more;)
        {
            if (!TryReadAhead(window, items, longest, out var item, out var length))
            {
                length = FindItem(window);
                if (length < 0)
                {
                    length = await GatherAsync(window, items, largestItem, cancellationToken).ConfigureAwait(false);
                }

                item = items.Read(window.Data[..length], window.Offset);
            }

            longest = Math.Max(longest, length);
            window.Consume(length);
            yield return item;
            more = TryNext(window) ?? await NextAsync(window, items, cancellationToken).ConfigureAwait(false);
        }

        if (await SomethingAsync(window, cancellationToken).ConfigureAwait(false))
        {
            throw items.Malformed(window.Offset, "nothing after the array", "something else");
        }
    }

    // Whether there is nothing at all, or JSON's null; a mark of the encoding is passed over.
    private static async ValueTask<bool> IsNothingAsync<T>(StreamWindow window, ItemReader<T> items, CancellationToken cancellationToken)
    {
        while (window.Data.Length < 3 && !window.IsAll)
        {
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        if (window.Data.StartsWith("\uFEFF"u8))
        {
            window.Consume(3);
        }

        var isEmpty = !await SomethingAsync(window, cancellationToken).ConfigureAwait(false);
        while (!isEmpty && window.Data[0] == 'n' && !window.IsAll && window.Data.Length < LongestNull)
        {
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        var isNull = !isEmpty && window.IsAll && window.Data.TrimEnd(" \t\r\n"u8).SequenceEqual("null"u8);
        if (isEmpty || isNull) items.Nothing(window.Offset, isNull);
        return isEmpty || isNull;
    }

    // Whether it is an array; else it is lines.
    private static async ValueTask<bool> StartsAsync<T>(StreamWindow window, ItemReader<T> items, long largestItem, CancellationToken cancellationToken)
    {
        if (window.Data[0] != '[')
        {
            var isObject = window.Data[0] == '{';
            if (isObject && await HasLineAsync(window, largestItem, cancellationToken).ConfigureAwait(false)) return false;
            throw items.Malformed(window.Offset, "an array, or JSON lines", isObject ? "one object" : "something else");
        }

        window.Consume(1);
        return true;
    }

    // A single object that ends with the body is no sequence, but an answer of another kind: it is not to be mistaken for an item.
    private static async ValueTask<bool> HasLineAsync(StreamWindow window, long largestItem, CancellationToken cancellationToken)
    {
        int scanned = 0, end;
        while ((end = window.Data[scanned..].IndexOf((byte)'\n')) < 0 && !window.IsAll && window.Data.Length <= largestItem)
        {
            scanned = window.Data.Length;
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return end >= 0;
    }

    private static async ValueTask<bool> FirstAsync(StreamWindow window, CancellationToken cancellationToken)
    {
        if (await SomethingAsync(window, cancellationToken).ConfigureAwait(false) && window.Data[0] == ']')
        {
            window.Consume(1);
            return false;
        }

        return true;
    }

    // Where twice the longest item so far has come, the next one has most likely come whole: it need not be searched for its end first.
    private static bool TryReadAhead<T>(StreamWindow window, ItemReader<T> items, int longest, out T item, out int length)
    {
        item = default!; // returned only with true
        length = 0;
        return longest > 0
            && window.SkipWhiteSpace()
            && window.Data.Length / 2 > longest
            && window.Data[0] is (byte)'{' or (byte)'['
            && items.TryRead(window.Data, out item, out length);
    }

    // Most items are in memory as a whole when it is their turn: no asynchronous step for those.
    private static int FindItem(StreamWindow window)
    {
        if (!window.SkipWhiteSpace() || window.Data[0] is (byte)',' or (byte)']' or (byte)'}')
        {
            return -1;
        }

        return default(JsonBoundary).Find(window.Data, window.IsAll);
    }

    private static async ValueTask<int> GatherAsync<T>(StreamWindow window, ItemReader<T> items, long largestItem, CancellationToken cancellationToken)
    {
        if (!await SomethingAsync(window, cancellationToken).ConfigureAwait(false))
        {
            throw items.Malformed(window.Offset, "a value", End);
        }

        if (window.Data[0] is (byte)',' or (byte)']' or (byte)'}')
        {
            throw items.Malformed(window.Offset, "a value", "something else");
        }

        var boundary = default(JsonBoundary);
        int length;
        while ((length = boundary.Find(window.Data, window.IsAll)) < 0)
        {
            if (window.Data.Length > largestItem)
            {
                throw items.TooLarge(window.Offset, largestItem);
            }

            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return length;
    }

    // Whether another item follows; null when that has not come yet, or is wrong.
    private static bool? TryNext(StreamWindow window)
    {
        if (!window.SkipWhiteSpace() || window.Data[0] is not ((byte)',' or (byte)']'))
        {
            return null;
        }

        var more = window.Data[0] == ',';
        window.Consume(1);
        return more;
    }

    private static async ValueTask<bool> NextAsync<T>(StreamWindow window, ItemReader<T> items, CancellationToken cancellationToken)
    {
        var something = await SomethingAsync(window, cancellationToken).ConfigureAwait(false);
        return TryNext(window) ?? throw items.Malformed(window.Offset, "',' or ']' after an item", something ? "something else" : End);
    }

    private static async ValueTask<bool> SomethingAsync(StreamWindow window, CancellationToken cancellationToken)
    {
        while (!window.SkipWhiteSpace())
        {
            if (window.IsAll)
            {
                return false;
            }

            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }
}
