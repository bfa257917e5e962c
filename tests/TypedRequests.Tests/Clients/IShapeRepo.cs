namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface IShapeRepo<T>
{
    [Get("/items/{id}")]
    Task<T> Get(int id);
}
