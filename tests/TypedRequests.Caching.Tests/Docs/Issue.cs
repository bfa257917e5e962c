namespace TypedRequests.Caching.Tests.Docs;

public sealed record Issue(int Number, string Title);
