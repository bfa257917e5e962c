namespace TypedRequests.Import;

/// <summary>A member that the document requires, and that one of its own examples leaves out or has null.</summary>
/// <param name="Schema">The JSON pointer of the schema.</param>
/// <param name="Member">The member's name in JSON.</param>
/// <param name="IsMissing">The example lacks it; otherwise it has null.</param>
/// <param name="Example">The JSON pointer of the first example that shows it.</param>
internal sealed record Relaxation(string Schema, string Member, bool IsMissing, string Example);
