using System.Net.ServerSentEvents;

namespace TypedRequests;

/// <summary>An expected call of a typed client whose result is a sequence: items as they arrive, or events.</summary>
/// <typeparam name="T">The items' type; of events that of their data.</typeparam>
public sealed class ItemExpectation<T> : TypedExpectation<ItemExpectation<T>>
{
    private TimeSpan _every;

    internal ItemExpectation(CallPattern pattern)
        : base(pattern)
    {
    }

    /// <summary>The items of every reply come with this time between two, by the server's clock.</summary>
    /// <param name="time">The time.</param>
    public ItemExpectation<T> Every(TimeSpan time)
    {
        _every = time;
        return this;
    }

    /// <summary>Replies with the items as a JSON array.</summary>
    /// <param name="items">The items.</param>
    public ItemExpectation<T> Returns(params T[] items) => Reply(new Reply(call => ItemReply.Array(Json(call, items), _every)));

    /// <summary>Replies with the items as JSON lines.</summary>
    /// <param name="items">The items.</param>
    public ItemExpectation<T> ReturnsLines(params T[] items) => Reply(new Reply(call => ItemReply.Lines(Json(call, items), _every)));

    /// <summary>Replies with the items as server-sent events.</summary>
    /// <param name="items">The data of each event.</param>
    public ItemExpectation<T> ReturnsEvents(params T[] items) => ReturnsEvents([.. items.Select(static item => new SseItem<T>(item))]);

    /// <summary>Replies with server-sent events.</summary>
    /// <param name="events">The events, with their types and IDs.</param>
    public ItemExpectation<T> ReturnsEvents(params SseItem<T>[] events) =>
        Reply(new Reply(call => ItemReply.Events([.. events.Select(item => new SseItem<byte[]>(Item(call, item.Data), item.EventType) { EventId = item.EventId, ReconnectionInterval = item.ReconnectionInterval })], _every)));

    private static byte[][] Json(ReceivedCall call, T[] items) => [.. items.Select(item => Item(call, item))];
}
