namespace TypedRequests.Tests.Docs.Shop;

public sealed record Health(string State);
