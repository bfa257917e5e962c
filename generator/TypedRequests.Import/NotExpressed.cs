namespace TypedRequests.Import;

/// <summary>Something that the document says and the written code does not.</summary>
/// <param name="Pointer">Where, as a JSON pointer.</param>
/// <param name="Reason">What was written in its place, and why.</param>
internal sealed record NotExpressed(string Pointer, string Reason);
