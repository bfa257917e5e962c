namespace TypedRequests.Limits.Tests.Docs;

public sealed record Report(string Title);
