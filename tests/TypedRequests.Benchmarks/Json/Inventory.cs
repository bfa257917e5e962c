namespace TypedRequests.Benchmarks.Json;

/// <summary>A dictionary of records.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record Inventory(Dictionary<string, Tiny> Items);
