namespace TypedRequests.Testing.Tests.Pages;

public sealed record Refusal(string Reason);
