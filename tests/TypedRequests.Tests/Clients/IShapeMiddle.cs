namespace TypedRequests.Tests.Clients;

[Header("X-Level", "middle"), Header("X-Middle", "middle")]
internal interface IShapeMiddle : IShapeBase
{
    [Get("/middle")]
    Task<ShapeItem> Middle();
}
