namespace TypedRequests;

/// <summary>What a rate limit counts.</summary>
public enum RateLimitUnit
{
    /// <summary>Requests: each takes one.</summary>
    Requests,

    /// <summary>Tokens, points, bytes or another cost that differs from request to request; what one takes is learnt from what servers report.</summary>
    Cost,

    /// <summary>Requests under way at the same time.</summary>
    Concurrency,
}
