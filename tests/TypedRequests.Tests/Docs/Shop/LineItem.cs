namespace TypedRequests.Tests.Docs.Shop;

public sealed record LineItem(string Price, int Quantity);
