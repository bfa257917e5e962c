using System.Text.Json.Serialization;

namespace TypedRequests.JsonProgram;

/// <summary>A closed hierarchy.</summary>
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), 2)]
public abstract record Shape;
