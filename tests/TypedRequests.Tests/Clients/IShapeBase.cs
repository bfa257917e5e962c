namespace TypedRequests.Tests.Clients;

[Header("X-Level", "base"), Header("X-Base", "base")]
internal interface IShapeBase
{
    [Header("X-Tenant")]
    string? Tenant { get; set; }

    [Get("/base")]
    Task<ShapeItem> Base();
}
