namespace TypedRequests.Import;

/// <summary>Something that the document says and that is not so: an example that its schema does not allow, or a reference to nothing.</summary>
/// <param name="Pointer">Where, as a JSON pointer.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
internal sealed record ImportFault(string Pointer, string Message);
