namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record Checkout(string Id);
