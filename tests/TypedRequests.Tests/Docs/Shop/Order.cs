namespace TypedRequests.Tests.Docs.Shop;

public sealed record Order(int Id);
