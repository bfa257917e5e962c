namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record NewIssue(string Title);
