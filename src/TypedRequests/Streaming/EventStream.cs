using System.Net;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Server-sent events over one connection, or over as many as it takes when the caller wants to be reconnected.</summary>
internal static class EventStream
{
    private const string MediaType = "text/event-stream";
    private static readonly TimeSpan s_retry = TimeSpan.FromSeconds(3); // until the server names an interval

    public static async IAsyncEnumerable<SseItem<T>> Read<T>(
        RepeatableCall call,
        ResultReader<OpenBody> reader,
        Func<OpenBody, SseItemParser<T>> parserOf,
        EventOptions options,
        OpenBody? opened,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (lastId, wait) = ("", s_retry);
        var body = opened ?? await call.SendAsync(reader, null, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            await using var stream = body.Stream.ConfigureAwait(false);
            if (body.Response.StatusCode == HttpStatusCode.NoContent) yield break; // the server's way to say that there is no more
            Check(body);
            var parser = SseParser.Create(body.Stream, Ending(parserOf(body), options));
            var events = parser.EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using var ended = events.ConfigureAwait(false);
            while (await MoveNextAsync(events, options.Reconnects).ConfigureAwait(false))
            {
                var item = events.Current;
                if (item.Data.Ends) yield break;
                yield return new SseItem<T>(item.Data.Value!, item.EventType) { EventId = item.EventId, ReconnectionInterval = item.ReconnectionInterval }; // only an end has none
            }

            if (!options.Reconnects) yield break;
            lastId = parser.LastEventId.Length > 0 ? parser.LastEventId : lastId;
            wait = parser.ReconnectionInterval == Timeout.InfiniteTimeSpan ? wait : parser.ReconnectionInterval;
            body = await ReopenAsync(call, reader, lastId, wait, cancellationToken).ConfigureAwait(false);
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

    private static async Task<OpenBody> ReopenAsync(RepeatableCall call, ResultReader<OpenBody> reader, string lastId, TimeSpan wait, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(wait, call.Time, cancellationToken).ConfigureAwait(false);
            try
            {
                return await call.SendAsync(reader, exchange => Continue(exchange, lastId), cancellationToken).ConfigureAwait(false);
            }
            catch (RequestException failure) when (failure is not (ApiException or ResponseFormatException or InvalidRequestException))
            {
                // As a browser does: a server that is away for a while is asked again, until the caller has had enough.
            }
        }
    }

    private static void Continue(Exchange exchange, string lastId)
    {
        if (lastId.Length > 0) exchange.Headers.Set("Last-Event-ID", lastId, CallLevel.Argument);
    }

    private static SseItemParser<EventData<T>> Ending<T>(SseItemParser<T> parser, EventOptions options) => (type, data) =>
        options.Terminator is { } terminator && data.SequenceEqual(terminator) ? new(default, true) : new(parser(type, data), false);

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> events, bool reconnects)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception failure) when (reconnects && failure is (RequestException and not ResponseFormatException) or IOException)
        {
            return false;
        }
    }

    private readonly record struct EventData<T>(T? Value, bool Ends);
}
