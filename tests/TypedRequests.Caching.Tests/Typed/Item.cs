namespace TypedRequests.Caching.Tests;

public sealed record Item(int Id, string Name);
