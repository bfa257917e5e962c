using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedRequests;

/// <summary>The elements of a JSON array, each as soon as it has arrived whole.</summary>
internal static class JsonArrayStream
{
    public static async IAsyncEnumerable<T> Read<T>(OpenBody body, ItemReader<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var buffer = new ItemBuffer(body);
        var scanner = new JsonArrayScanner();
        var isEnd = false;
        await SkipByteOrderMark(buffer, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            while (TryTake(buffer, scanner, items, isEnd, out var item)) yield return item;
            if (isEnd) yield break;
            isEnd = !await buffer.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool TryTake<T>(ItemBuffer buffer, JsonArrayScanner scanner, ItemReader<T> items, bool isEnd, out T item)
    {
        try
        {
            var found = scanner.TryFind(buffer.Unread, isEnd, out var range);
            item = found ? items.Read(buffer.Unread[range]) : default!; // not looked at when nothing was found
            var done = scanner.Done;
            buffer.Consume(done);
            scanner.Consumed(done);
            return found;
        }
        catch (JsonException malformed)
        {
            throw items.Malformed(malformed);
        }
    }

    private static async ValueTask SkipByteOrderMark(ItemBuffer buffer, CancellationToken cancellationToken)
    {
        while (buffer.Unread.Length < 3 && await buffer.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        if (buffer.Unread.StartsWith("\uFEFF"u8)) buffer.Consume(3);
    }
}
