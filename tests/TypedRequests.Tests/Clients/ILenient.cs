namespace TypedRequests.Tests.Clients;

[TypedClient(Nullability = Nullability.Lenient)]
internal interface ILenient
{
    [Get("/n")]
    Paged<SequenceItem> Pages();

    [Get("/n")]
    IAsyncEnumerable<SequenceItem> Items();

    [Get("/n")]
    Task<Response<SequenceItem>> Response();
}
