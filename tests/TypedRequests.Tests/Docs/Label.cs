namespace TypedRequests.Tests.Docs;

public sealed record Label(string Name);
