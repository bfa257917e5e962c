namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record ChatMessage(string Role, string Content);
