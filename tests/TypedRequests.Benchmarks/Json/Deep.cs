namespace TypedRequests.Benchmarks.Json;

/// <summary>A chain of records.</summary>
[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record Deep(int Level, Deep? Next);
