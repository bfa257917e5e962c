using System.Net.ServerSentEvents;

namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface ISequences
{
    [Get("/s")]
    IAsyncEnumerable<SequenceItem> Items(string? q = null, CancellationToken cancellationToken = default);

    [Get("/s")]
    IAsyncEnumerable<SequenceItem?> MaybeItems();

    [Get("/s")]
    IAsyncEnumerable<SseItem<SequenceItem>> Events();

    [Get("/s")]
    IAsyncEnumerable<SseItem<string>> Texts();

    [Post("/s"), Events(Terminator = "[DONE]")]
    IAsyncEnumerable<SequenceItem> Chat(SequenceItem prompt);

    [Get("/s"), Events(Reconnect = true)]
    IAsyncEnumerable<SseItem<SequenceItem>> Reconnecting();

    [Get("/s"), Events(Reconnect = true)]
    IAsyncEnumerable<SseItem<string>> ReconnectingTexts();

    [Post("/s"), Events(Reconnect = true)]
    IAsyncEnumerable<SseItem<string>> Upload([Body] Stream body);
}
