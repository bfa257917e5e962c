namespace TypedRequests.JsonProgram;

/// <summary>Told by text.</summary>
public sealed record Circle(double Radius) : Shape;
