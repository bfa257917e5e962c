namespace TypedRequests.BrowserPage.Checks;

/// <summary>An item of a stream.</summary>
[JsonRecord]
public sealed record Item(int Number);
