namespace TypedRequests.Tests.Docs.Shop;

public sealed record Word(string Text);
