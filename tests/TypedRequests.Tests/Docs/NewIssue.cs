namespace TypedRequests.Tests.Docs;

public sealed record NewIssue(string Title, string? Body = null);
