namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface IShapeItems : IShapeRepo<ShapeItem>;
