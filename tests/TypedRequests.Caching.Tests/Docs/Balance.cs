namespace TypedRequests.Caching.Tests.Docs;

public sealed record Balance(int Left);
