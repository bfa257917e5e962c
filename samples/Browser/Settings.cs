namespace TypedRequests.Samples;

/// <summary>What the page's server tells it.</summary>
/// <param name="GitHub">Where GitHub is.</param>
[JsonRecord]
public sealed record Settings(Uri GitHub);
