using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;

namespace TypedRequests;

/// <summary>Items one after the other: a JSON array, JSON lines, or server-sent events, with time between them.</summary>
internal static class ItemReply
{
    internal static ReplyBody Array(IReadOnlyList<byte[]> items, TimeSpan every) =>
        Of("application/json", [.. items.Select((item, i) => (byte[])[i == 0 ? (byte)'[' : (byte)',', .. item]), items.Count == 0 ? "[]"u8.ToArray() : "]"u8.ToArray()], every);

    internal static ReplyBody Lines(IReadOnlyList<byte[]> items, TimeSpan every) => Of("application/x-ndjson", [.. items.Select(static item => (byte[])[.. item, (byte)'\n'])], every);

    internal static ReplyBody Events(IReadOnlyList<SseItem<byte[]>> events, TimeSpan every) => Of("text/event-stream", [.. events.Select(Event)], every);

    internal static ReplyBody Of(string type, byte[][] pieces, TimeSpan every) =>
        new(System.Net.HttpStatusCode.OK, type) { Pieces = clock => Send(pieces, every, clock, default) };

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Send(byte[][] pieces, TimeSpan every, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0) await Waiting.ForAsync(every, clock, cancellationToken).ConfigureAwait(false);
            yield return pieces[i];
        }
    }

    private static byte[] Event(SseItem<byte[]> item)
    {
        var text = new StringBuilder();
        if (item.EventType != SseParser.EventTypeDefault) text.Append("event: ").Append(item.EventType).Append('\n');
        if (item.EventId is { } id) text.Append("id: ").Append(id).Append('\n');
        if (item.ReconnectionInterval is { } retry) text.Append("retry: ").Append(CultureInfo.InvariantCulture, $"{(long)retry.TotalMilliseconds}").Append('\n');
        foreach (var line in Encoding.UTF8.GetString(item.Data).Split('\n')) text.Append("data: ").Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }
}
