namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record ChatRequest(string Model, ChatMessage[] Messages, bool Stream);
