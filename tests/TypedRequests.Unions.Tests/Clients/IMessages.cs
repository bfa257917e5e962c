using System.Net.ServerSentEvents;
using TypedRequests.Unions.Tests.OpenAi;

namespace TypedRequests.Unions.Tests.Clients;

/// <summary>Unions wherever a client has a type.</summary>
[TypedClient(Naming = JsonNaming.SnakeCaseLower)]
public interface IMessages
{
    [Post("/items")]
    Task<OutputItem> Send([Body] MessageContent content);

    [Get("/items")]
    Task<IReadOnlyList<OutputItem>> All();

    [Get("/prompt")]
    Task<Prompt?> MaybePrompt();

    [Get("/item"), Error<Refusal>(400)]
    Task<OutputItem> OrError();

    [Get("/result")]
    Task<ApiResult<OutputItem, Refusal>> Result();

    [Get("/stream")]
    IAsyncEnumerable<StreamEvent> Stream();

    [Get("/events"), Events(Terminator = "[DONE]")]
    IAsyncEnumerable<SseItem<StreamEvent>> Events();

    [Get("/envelope")]
    Task<Envelope<Prompt>> Wrapped();

    [Post("/batch")]
    Task Batch([Body] Envelope<BatchSize?> size);
}
