namespace TypedRequests.Tests.Docs.Shop;

public sealed record Refusal(string Reason);
