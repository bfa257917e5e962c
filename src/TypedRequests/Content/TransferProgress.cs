namespace TypedRequests;

/// <summary>How much of a body has gone out or come in.</summary>
/// <param name="BytesTransferred">The bytes so far, headers not counted; downloads count them as they came, before decoding.</param>
/// <param name="TotalBytes">The whole length; <see langword="null"/> when it is not known.</param>
public readonly record struct TransferProgress(long BytesTransferred, long? TotalBytes);
