namespace TypedRequests.Benchmarks.Json;

/// <summary>A record of four members.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record Tiny(int Id, string Name, bool Active, double Score);
