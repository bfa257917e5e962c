namespace TypedRequests.Tests.Docs.Shop;

public readonly record struct Sku(string Value);
