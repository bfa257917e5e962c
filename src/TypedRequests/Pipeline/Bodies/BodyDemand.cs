namespace TypedRequests;

/// <summary>How much of a response body the sender reads.</summary>
internal enum BodyDemand
{
    /// <summary>All of it, decoded, up to the call's limit; more is an error.</summary>
    Whole,

    /// <summary>The start of an error's body, decoded; the rest is dropped.</summary>
    Error,

    /// <summary>The start of an intermediate hop's body, as sent, if it comes at once and whole; nothing about it is an error.</summary>
    Hop,

    /// <summary>Nothing: the result takes the open stream.</summary>
    None,
}
