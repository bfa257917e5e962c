#nullable disable
namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface IOblivious
{
    [Get("/n")]
    Paged<SequenceItem> Pages();

    [Get("/n")]
    IAsyncEnumerable<SequenceItem> Items();

    [Get("/n")]
    Task<ApiResult<SequenceItem, ResultError>> Result();
}
