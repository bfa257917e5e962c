using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>JSON lines, each as soon as its end has arrived. Empty lines are skipped; a record separator (RFC 7464) may stand before a line.</summary>
internal static class JsonLinesStream
{
    public static async IAsyncEnumerable<T> Read<T>(OpenBody body, ItemReader<T> items, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var buffer = new ItemBuffer(body);
        var isEnd = false;
        while (!isEnd)
        {
            isEnd = !await buffer.ReadAsync(cancellationToken).ConfigureAwait(false);
            while (TryTake(buffer, items, isEnd, out var item)) yield return item;
        }
    }

    private static bool TryTake<T>(ItemBuffer buffer, ItemReader<T> items, bool isEnd, out T item)
    {
        while (!buffer.Unread.IsEmpty)
        {
            var end = buffer.Unread.IndexOf((byte)'\n');
            if (end < 0 && !isEnd) break;
            var length = end < 0 ? buffer.Unread.Length : end;
            var line = buffer.Unread[..length].Trim(" \t\r\u001E"u8);
            if (!line.IsEmpty)
            {
                item = items.Read(line);
                buffer.Consume(end < 0 ? length : length + 1);
                return true;
            }

            buffer.Consume(end < 0 ? length : length + 1);
        }

        item = default!; // not looked at when there is no line
        return false;
    }
}
