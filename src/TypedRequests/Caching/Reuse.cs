namespace TypedRequests;

/// <summary>What may be done with a stored response for a request.</summary>
internal enum Reuse
{
    /// <summary>It is not used without asking the server.</summary>
    Validate,

    /// <summary>It answers the request.</summary>
    Fresh,

    /// <summary>It answers the request, which accepts it stale.</summary>
    Stale,

    /// <summary>It answers the request, and is renewed meanwhile.</summary>
    StaleWhileRevalidate,
}
