namespace TypedRequests.Benchmarks.Json;

/// <summary>GitHub's label.</summary>
public sealed record Label(long Id, string Url, string Name, string? Description, string Color, bool Default);
