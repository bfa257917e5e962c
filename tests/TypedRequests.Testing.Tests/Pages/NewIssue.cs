namespace TypedRequests.Testing.Tests.Pages;

public sealed record NewIssue(string Title);
