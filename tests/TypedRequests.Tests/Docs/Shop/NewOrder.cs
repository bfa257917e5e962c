namespace TypedRequests.Tests.Docs.Shop;

public sealed record NewOrder(int ProductId, int Count);
