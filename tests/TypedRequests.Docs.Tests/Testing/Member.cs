namespace TypedRequests.Docs.Tests.Testing;

public sealed record Member(string Name);
