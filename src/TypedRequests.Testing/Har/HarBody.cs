namespace TypedRequests;

/// <summary>A body without its content coding.</summary>
/// <param name="Bytes">The decoded bytes.</param>
/// <param name="WireSize">How many bytes went over the wire; -1 when that is not known.</param>
/// <param name="Note">Why the bytes are not all there; null when they are.</param>
internal sealed record HarBody(byte[] Bytes, long WireSize, string? Note = null);
