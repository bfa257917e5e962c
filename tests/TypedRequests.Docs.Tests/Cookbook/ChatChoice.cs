namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record ChatChoice(ChatDelta Delta);
