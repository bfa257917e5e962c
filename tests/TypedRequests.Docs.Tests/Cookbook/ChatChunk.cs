namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record ChatChunk(ChatChoice[] Choices);
