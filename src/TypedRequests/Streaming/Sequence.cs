using System.Net;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>A sequence of JSON values, in the framing that the server has chosen: an array, lines, or events.</summary>
internal static class Sequence
{
    public static async IAsyncEnumerable<T> Read<T>(
        RepeatableCall call,
        ResultReader<OpenBody> reader,
        JsonFormat<T> format,
        EventOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var body = await call.SendAsync(reader, null, cancellationToken).ConfigureAwait(false);
        if (body.MediaType == "text/event-stream")
        {
            var events = EventStream.Read(call, reader, opened => Parser(new ItemReader<T>(format, opened)), options, body, cancellationToken);
            await foreach (var item in events.ConfigureAwait(false)) yield return item.Data;
            yield break;
        }

        await using var stream = body.Stream.ConfigureAwait(false);
        if (options.Reconnects && body.Response.StatusCode == HttpStatusCode.NoContent) yield break; // the server's way to say that there is no more
        var items = new ItemReader<T>(format, body, options.AdmitsNothing);
        var limit = body.Response.Hop.MaxResponseBytes;
        var read = IsLines(body.MediaType)
            ? JsonLinesStream.Read(body.Stream, items, limit, cancellationToken)
            : JsonArrayStream.Read(body.Stream, items, limit, cancellationToken);
        await foreach (var item in read.ConfigureAwait(false)) yield return item;
    }

    private static bool IsLines(string mediaType) => mediaType is
        "application/x-ndjson" or "application/ndjson" or "application/jsonl" or "application/x-jsonlines" or "application/jsonlines" or "application/json-seq"
        or "application/x-json-stream" or "application/stream+json";

    private static SseItemParser<T> Parser<T>(ItemReader<T> items) => (_, data) => items.Read(data);
}
