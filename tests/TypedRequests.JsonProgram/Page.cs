namespace TypedRequests.JsonProgram;

/// <summary>A generic record.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total);
