namespace TypedRequests;

/// <summary>A place in a document, found again after a failure.</summary>
/// <param name="Path">The JSON path, <c>$.user.login</c>.</param>
/// <param name="ByteOffset">From the start of the document.</param>
/// <param name="Found">The token there, by kind.</param>
/// <param name="Member">The C# member that the place belongs to, and the format of the value.</param>
internal sealed record JsonPosition(string Path, long ByteOffset, string Found, JsonMember Member);
