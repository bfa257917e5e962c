namespace TypedRequests.Tests.Docs.Shop;

public sealed record Change(int ProductId);
