namespace TypedRequests.Generator.Model;

/// <summary>A piece of the interpolated string that renders a route.</summary>
/// <param name="Text">Literal text, or the expression of a hole.</param>
/// <param name="Format">Null for a literal; for a hole its format with the colon, or nothing.</param>
/// <param name="IsQuery">Literal text of the query.</param>
internal sealed record PathPiece(string Text, string? Format, bool IsQuery);
