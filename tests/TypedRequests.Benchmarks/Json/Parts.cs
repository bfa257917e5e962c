namespace TypedRequests.Benchmarks.Json;

/// <summary>A message of parts of four types.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record Parts(string Role, Part[] Content);
