namespace TypedRequests.JsonProgram;

/// <summary>A positional struct.</summary>
public readonly record struct Point(int X, int Y);
