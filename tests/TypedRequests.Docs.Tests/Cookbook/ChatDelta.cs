namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record ChatDelta(string? Content = null);
