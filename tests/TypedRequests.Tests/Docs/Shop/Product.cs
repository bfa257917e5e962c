namespace TypedRequests.Tests.Docs.Shop;

public sealed record Product(int Id, string Name);
