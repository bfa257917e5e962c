namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>How a server spells its limit.</summary>
public enum Spelling
{
    /// <summary>X-RateLimit-Limit, -Remaining and -Reset since 1970.</summary>
    Epoch,

    /// <summary>RateLimit-Limit, -Remaining and -Reset in seconds, rounded up.</summary>
    SecondsUp,

    /// <summary>The same, cut off.</summary>
    SecondsDown,

    /// <summary>RateLimit and RateLimit-Policy.</summary>
    Standard,

    /// <summary>Retry-After and nothing else.</summary>
    Silent,
}
