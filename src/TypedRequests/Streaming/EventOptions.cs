namespace TypedRequests;

/// <summary>How a sequence of server-sent events ends.</summary>
/// <param name="Terminator">The data of the event that ends it, in UTF-8; null when the response's end does.</param>
/// <param name="Reconnects">Whether the connection is opened again when it ends or breaks.</param>
internal sealed record EventOptions(byte[]? Terminator, bool Reconnects)
{
    /// <summary>Whether no body at all, or JSON's <c>null</c>, is a sequence of no items.</summary>
    public bool AdmitsNothing { get; init; }
}
