namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record GraphError(string Message);
