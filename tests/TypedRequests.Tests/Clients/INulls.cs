using System.Net.ServerSentEvents;

namespace TypedRequests.Tests.Clients;

/// <summary>Every place in which an item, a value or a result may be null, and its twin in which it may not.</summary>
[TypedClient]
internal interface INulls
{
    [Get("/n"), Paged(Items = "items")]
    Paged<SequenceItem?> Pages();

    [Get("/n"), Paged(Items = "items")]
    Paged<SequenceItem> FullPages();

    [Get("/n")]
    IAsyncEnumerable<SequenceItem?> Items();

    [Get("/n")]
    IAsyncEnumerable<SequenceItem> FullItems();

    [Get("/n")]
    IAsyncEnumerable<SseItem<SequenceItem?>> Events();

    [Get("/n")]
    IAsyncEnumerable<SseItem<SequenceItem>> FullEvents();

    [Get("/n")]
    Task<SequenceItem?[]> Array();

    [Get("/n")]
    Task<SequenceItem[]> FullArray();

    [Get("/n")]
    Task<IReadOnlyDictionary<string, List<string?>?>> Map();

    [Get("/n")]
    Task<ApiResult<SequenceItem?, ResultError>> Result();

    [Get("/n")]
    Task<ApiResult<SequenceItem, ResultError>> FullResult();

    [Get("/n")]
    Task<Response<SequenceItem?>> Response();

    [Get("/n"), AllowStatus(404), Error<ResultError>]
    Task<Response<SequenceItem>> FullResponse();

    [Get("/n")]
    Task<Response<int?>> Number();

    [Get("/n")]
    Response<SequenceItem?> ResponseNow();

    [Post("/n")]
    Task Lines([Body(ContentType = "application/x-ndjson")] IEnumerable<SequenceItem?> items);

    [Post("/n")]
    Task AsyncLines(IAsyncEnumerable<int?> items);

    [Get("/n")]
    Task<Response<T?>> Generic<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info)
        where T : class;

    [Get("/n")]
    Paged<T?> Any<T>();

    [Get("/n")]
    Task<T> OptionalInfo<T>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>? info = null);
}
