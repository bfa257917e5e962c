namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record Repository(string FullName, string? Description, int StargazersCount);
