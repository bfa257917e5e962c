namespace TypedRequests;

/// <summary>What the sender must know of a body of ours before it sends it again on a redirect or after a challenge.</summary>
internal interface IRequestBody
{
    /// <summary>Whether the body can be written again, byte for byte.</summary>
    bool CanReplay { get; }

    /// <summary>The bytes, if they are in memory.</summary>
    ReadOnlyMemory<byte>? Bytes { get; }

    /// <summary>Whether writing has started and is not complete. It is not asked of a body in memory.</summary>
    bool IsBeingSent => false;
}
