namespace TypedRequests.Docs.Tests.Testing;

public sealed record Refusal(string Reason);
