namespace TypedRequests.Tests.Clients;

[TypedClient, NullOn(404)]
internal interface IShapeNullable
{
    [Get("/n")]
    Task<ShapeItem?> Find();

    [Get("/n")]
    Task<ShapeItem> Get();
}
