namespace TypedRequests;

/// <summary>How a rate limit is known.</summary>
public enum RateLimitSource
{
    /// <summary>By <c>RateLimit</c> and <c>RateLimit-Policy</c> (draft-ietf-httpapi-ratelimit-headers), in any of its versions.</summary>
    StandardHeaders,

    /// <summary>By headers of a server's own, such as <c>X-RateLimit-Remaining</c>.</summary>
    CustomHeaders,

    /// <summary>By <c>[RateLimit]</c>, <see cref="RateLimits.Add"/> or the options of a session.</summary>
    Declared,

    /// <summary>By refusals: the server says nothing but 429 and when to come back.</summary>
    Observed,

    /// <summary>By a body, or by <see cref="RateLimits.Report"/>.</summary>
    Reported,
}
