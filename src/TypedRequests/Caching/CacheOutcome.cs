namespace TypedRequests;

/// <summary>What a session's cache did for a response.</summary>
public enum CacheOutcome
{
    /// <summary>The cache was passed by: another verb, the call's own condition, or the call said so.</summary>
    Bypassed,

    /// <summary>Nothing was stored that could be used; the server has answered.</summary>
    Miss,

    /// <summary>A stored response has answered; the server was not asked.</summary>
    Fresh,

    /// <summary>The server has said that the stored response still holds (304), and it has answered.</summary>
    Revalidated,

    /// <summary>A stored response has answered although it is stale: the call or the server allows it.</summary>
    Stale,
}
