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
        var body = opened ?? await call.SendAsync(reader, reconnection is null ? null : reconnection.Begin, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            await using (body.Stream.ConfigureAwait(false))
            {
                if (body.Response.StatusCode == HttpStatusCode.NoContent) yield break; // the server's way to say that there is no more
                Check(body);
                var parse = parserOf(body);
                using var events = new EventReader(body, reconnection?.LastEventId);
                while (await MoveNextAsync(events, options.Reconnects, cancellationToken).ConfigureAwait(false))
                {
                    if (options.Terminator is { } terminator && events.Data.SequenceEqual(terminator)) yield break;
                    var item = new SseItem<T>(parse(events.Type, events.Data), events.Type) { EventId = events.EventId, ReconnectionInterval = events.Interval };
                    reconnection?.Received();
                    yield return item;
                }

                reconnection?.Ended(events);
            }

            // The old connection is released before the wait for a new one.
            if (reconnection is null) yield break;
            body = await reconnection.OpenAsync(cancellationToken).ConfigureAwait(false);
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

    private static async ValueTask<bool> MoveNextAsync(EventReader events, bool reconnects, CancellationToken cancellationToken)
    {
        try
        {
            return await events.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (reconnects && Reconnection.IsOfConnection(failure))
        {
            return false;
        }
    }
}
