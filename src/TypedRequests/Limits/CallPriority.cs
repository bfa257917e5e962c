namespace TypedRequests;

/// <summary>Which calls go first where a rate limit makes them wait. Calls of one priority go in the order in which they came.</summary>
public enum CallPriority
{
    /// <summary>After all others: work in the background.</summary>
    Low = -1,

    /// <summary>The default.</summary>
    Normal = 0,

    /// <summary>Before all others: a person is waiting for the result.</summary>
    High = 1,
}
