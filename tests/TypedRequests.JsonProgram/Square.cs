namespace TypedRequests.JsonProgram;

/// <summary>Told by a number.</summary>
public sealed record Square(double Side) : Shape;
