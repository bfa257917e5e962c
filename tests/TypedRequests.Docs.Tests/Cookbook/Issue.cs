namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record Issue(int Number, string Title);
