namespace TypedRequests.Testing.Tests;

public sealed record TapedIssue(int Number, string Title);
