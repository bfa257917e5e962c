namespace TypedRequests;

/// <summary>Takes the next bytes of a body.</summary>
internal delegate void BodyBytes(ReadOnlySpan<byte> bytes);
