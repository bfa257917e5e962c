using System.Net;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Server-sent events over one connection, or over as many as it takes when the caller wants to be reconnected.</summary>
internal static class EventStream
{
    private const string MediaType = "text/event-stream";

    public static async IAsyncEnumerable<SseItem<T>> Read<T>(
        RepeatableCall call,
        ResultReader<OpenBody> reader,
        Func<OpenBody, SseItemParser<T>> parserOf,
        EventOptions options,
        OpenBody? opened,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reconnection = options.Reconnects ? new Reconnection(call, reader) : null;
        var body = opened ?? await call.SendAsync(reader, null, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            TimeSpan interval;
            var stream = new MeteredStream(body);
            await using (stream.ConfigureAwait(false))
            {
                if (body.Response.StatusCode == HttpStatusCode.NoContent) yield break; // the server's way to say that there is no more
                Check(body);
                var parser = SseParser.Create(stream, Ending(parserOf(body), options));
                var events = parser.EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
                await using var ended = events.ConfigureAwait(false);
                while (await MoveNextAsync(events, options.Reconnects).ConfigureAwait(false))
                {
                    var item = events.Current;
                    if (item.Data.Ends) yield break;
                    stream.Restart();
                    reconnection?.Received(item, parser.LastEventId);
                    yield return new SseItem<T>(item.Data.Value!, item.EventType) { EventId = item.EventId, ReconnectionInterval = item.ReconnectionInterval }; // only an end has none
                }

                interval = parser.ReconnectionInterval;
            }

            // The old connection is let go before the wait for a new one.
            if (reconnection is null) yield break;
            body = await reconnection.OpenAsync(interval, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void Check(OpenBody body)
    {
        if (body.MediaType != MediaType)
        {
            var found = body.MediaType.Length == 0 ? "of no content type" : body.MediaType;
            throw new ResponseFormatException($"The response is {found}; {MediaType} was expected.", body.Response);
        }
    }

    private static SseItemParser<EventData<T>> Ending<T>(SseItemParser<T> parser, EventOptions options) => (type, data) =>
        options.Terminator is { } terminator && data.SequenceEqual(terminator) ? new(default, true) : new(parser(type, data), false);

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> events, bool reconnects)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (reconnects && Reconnection.IsOfConnection(failure))
        {
            return false;
        }
    }

    private readonly record struct EventData<T>(T? Value, bool Ends);
}
