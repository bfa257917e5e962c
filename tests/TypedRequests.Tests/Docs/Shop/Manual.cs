namespace TypedRequests.Tests.Docs.Shop;

public sealed record Manual(string Title, IReadOnlyList<string> Languages);
