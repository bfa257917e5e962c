namespace TypedRequests.Testing.Tests;

public sealed record Refusal(string WhyNot);
