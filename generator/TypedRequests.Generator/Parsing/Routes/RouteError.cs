namespace TypedRequests.Generator.Parsing;

/// <summary>What is wrong with a route, and at which characters.</summary>
/// <param name="IsShape">True for text that is no valid path (TR2004), false for a malformed template (TR2003).</param>
/// <param name="Position">The first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Message">What is wrong, and what to write.</param>
internal sealed record RouteError(bool IsShape, int Position, int Length, string Message);
