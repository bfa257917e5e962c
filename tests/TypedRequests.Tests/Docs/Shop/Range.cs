namespace TypedRequests.Tests.Docs.Shop;

public sealed record Range(int? Min, int? Max);
