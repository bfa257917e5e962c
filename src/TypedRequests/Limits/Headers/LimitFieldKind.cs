namespace TypedRequests;

/// <summary>What a header says of a limit.</summary>
internal enum LimitFieldKind
{
    /// <summary>Nothing.</summary>
    None,

    Limit,
    Remaining,
    Used,

    /// <summary>Seconds, a duration, a date, or seconds or milliseconds since 1970: the value tells.</summary>
    Reset,

    /// <summary>Seconds from now, with fractions.</summary>
    ResetAfter,
    ResetMilliseconds,

    /// <summary>Seconds, or a duration.</summary>
    Window,
    WindowMilliseconds,

    /// <summary>How many come back in each window; each second, where the server names no window.</summary>
    FillRate,

    /// <summary>The part of the API.</summary>
    Scope,

    /// <summary>The same, of which there is one for each owner of a thing.</summary>
    Bucket,

    /// <summary>Whether a refusal is for the whole API.</summary>
    Global,
    RetryAfter,
    RetryAfterMilliseconds,

    /// <summary><c>32/40</c>: used, and in all.</summary>
    Ratio,

    /// <summary>A number is the limit; a list is read by its parameters.</summary>
    Open,

    /// <summary><c>RateLimit</c>.</summary>
    Standard,

    /// <summary><c>RateLimit-Policy</c>.</summary>
    StandardPolicy,

    /// <summary>The server's clock.</summary>
    Date,
}
