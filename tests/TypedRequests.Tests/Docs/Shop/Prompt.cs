namespace TypedRequests.Tests.Docs.Shop;

public sealed record Prompt(string Text);
