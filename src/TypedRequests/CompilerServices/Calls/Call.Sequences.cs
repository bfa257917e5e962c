using System.Net.ServerSentEvents;

namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    private const string SequenceTypes = "application/json, application/x-ndjson, text/event-stream";
    private const string EventType = "text/event-stream";

    /// <summary>The items of a JSON array, of JSON lines or of events, by the answer's content type. Sent when it is enumerated.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="format">How one is read.</param>
    /// <param name="terminator">The data of the event that ends the sequence.</param>
    /// <param name="reconnect">Whether events go on after a lost connection.</param>
    /// <param name="cancellationToken">Ends the call and the reading.</param>
    public readonly IAsyncEnumerable<T> Sequence<T>(
        JsonFormat<T> format,
        string? terminator = null,
        bool reconnect = false,
        CancellationToken cancellationToken = default) =>
        TypedRequests.Sequence.Read(Repeatable(SequenceTypes, format), OpenResult.Of(_endpoint), format, Options(terminator, reconnect), cancellationToken);

    /// <summary>The same, where a response without a body, or with JSON's <c>null</c>, is a sequence of no items.</summary>
    /// <inheritdoc cref="Sequence"/>
    public readonly IAsyncEnumerable<T> SequenceOrNothing<T>(
        JsonFormat<T> format,
        string? terminator = null,
        bool reconnect = false,
        CancellationToken cancellationToken = default) =>
        TypedRequests.Sequence.Read(Repeatable(SequenceTypes, format), OpenResult.Of(_endpoint), format, Options(terminator, reconnect) with { AdmitsNothing = true }, cancellationToken);

    /// <summary>Server-sent events with text as their data. Sent when it is enumerated.</summary>
    /// <param name="terminator">The data of the event that ends the sequence.</param>
    /// <param name="reconnect">Whether events go on after a lost connection.</param>
    /// <param name="cancellationToken">Ends the call and the reading.</param>
    public readonly IAsyncEnumerable<SseItem<string>> Events(string? terminator = null, bool reconnect = false, CancellationToken cancellationToken = default) =>
        EventStream.Read<string>(
            Repeatable(EventType),
            OpenResult.Of(_endpoint),
            static _ => static (_, data) => System.Text.Encoding.UTF8.GetString(data),
            Options(terminator, reconnect),
            opened: null,
            cancellationToken);

    /// <summary>Server-sent events with JSON as their data. Sent when it is enumerated.</summary>
    /// <typeparam name="T">The data's type.</typeparam>
    /// <param name="format">How it is read.</param>
    /// <param name="terminator">The data of the event that ends the sequence.</param>
    /// <param name="reconnect">Whether events go on after a lost connection.</param>
    /// <param name="cancellationToken">Ends the call and the reading.</param>
    public readonly IAsyncEnumerable<SseItem<T>> Events<T>(JsonFormat<T> format, string? terminator = null, bool reconnect = false, CancellationToken cancellationToken = default) =>
        EventStream.Read(Repeatable(EventType, format), OpenResult.Of(_endpoint), body => Parser(new ItemReader<T>(format, body)), Options(terminator, reconnect), opened: null, cancellationToken);

    /// <summary>A list in pages. Sent when it is enumerated.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="format">How one is read.</param>
    /// <param name="items">The path to the items.</param>
    /// <param name="next">The path to the next page's URL or cursor.</param>
    /// <param name="parameter">The query argument that asks for a page.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public readonly Paged<T> Pages<T>(JsonFormat<T> format, string? items = null, string? next = null, string? parameter = null, CancellationToken cancellationToken = default) =>
        Pages(format, PageResult.Of(_endpoint), PageRules.From(items, next, parameter, end: null), cancellationToken);

    /// <summary>A list in pages that says where it ends. Sent when it is enumerated.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="format">How one is read.</param>
    /// <param name="ends">By what it says so.</param>
    /// <param name="items">The path to the items.</param>
    /// <param name="next">The path to the next page's URL or cursor.</param>
    /// <param name="parameter">The query argument that asks for a page.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    public readonly Paged<T> Pages<T>(
        JsonFormat<T> format,
        PageEnds ends,
        string? items = null,
        string? next = null,
        string? parameter = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ends);
        var size = ends.PageSizeParameter is { } name && long.TryParse(Exchange.Query.Find(name), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : ends.PageSize;
        var first = parameter is null ? null : Exchange.Query.Find(parameter);
        var end = new PageEnd(ends.StatusCodes, ends.TotalCount?.Split('.'), ends.TotalCountHeader, ends.PageCount?.Split('.'), ends.PageCountHeader, size, first);
        return Pages(format, new PageResult(_endpoint, end), PageRules.From(items, next, parameter, end), cancellationToken);
    }

    private readonly Paged<T> Pages<T>(JsonFormat<T> format, PageResult reader, PageRules rules, CancellationToken cancellationToken)
    {
        var first = rules.Parameter is null ? null : Exchange.Query.Find(rules.Parameter);
        if (WatchedCall.IsUsed) WatchedCall.Describe(Exchange, rules, first);
        return new(new Pages<T>(Repeatable(JsonType, format), reader, format, rules, first, reader.Failed).From, cancellationToken);
    }

    private static EventOptions Options(string? terminator, bool reconnect) => new(terminator is null ? null : System.Text.Encoding.UTF8.GetBytes(terminator), reconnect);

    private static SseItemParser<T> Parser<T>(ItemReader<T> items) => (_, data) => items.Read(data);

    private readonly RepeatableCall Repeatable(string accept, JsonFormat? items = null) => new(_session, Ready(accept, items));
}
