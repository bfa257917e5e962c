namespace TypedRequests;

/// <summary>One header of a call being put together. A <see langword="null"/> value is a removal.</summary>
internal record struct HeaderEntry(string Name, string? Value, CallLevel Level);
