namespace TypedRequests.Tests.Clients;

[TypedClient, Header("X-Level", "heir")]
internal interface IShapeHeir : IShapeMiddle
{
    [Get("/own"), Header("X-Level", "method")]
    Task<ShapeItem> Own();

    async Task<int> JustX() => (await Own()).X;
}
