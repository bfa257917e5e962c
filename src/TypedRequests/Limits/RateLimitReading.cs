namespace TypedRequests;

/// <summary>What one response says of one rate limit. Times are counted from the moment at which the response arrived.</summary>
public sealed class RateLimitReading
{
    /// <summary>Which limit of the server it is: <c>requests</c>, <c>tokens</c>, <c>daily</c>, or the name of a policy.</summary>
    /// <value>Empty by default: the server has one, or does not name it.</value>
    public string Policy { get; init; } = "";

    /// <summary>The part of the API that the limit is for: a resource (GitHub's <c>search</c>) or a bucket (Discord).</summary>
    /// <value>Empty by default: the whole API.</value>
    public string Scope { get; init; } = "";

    /// <summary>What is counted.</summary>
    public RateLimitUnit Unit { get; init; }

    /// <summary>How many there are in all; <see langword="null"/> if it is not said.</summary>
    public double? Limit { get; init; }

    /// <summary>How many are left; <see langword="null"/> if it is not said.</summary>
    public double? Remaining { get; init; }

    /// <summary>How long until more are there; <see langword="null"/> if it is not said.</summary>
    public TimeSpan? Reset { get; init; }

    /// <summary>The time for which <see cref="Limit"/> is; <see langword="null"/> if it is not said.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>How many come back each second, of a bucket that fills all the time; <see langword="null"/> if it is not said.</summary>
    public double? RefillPerSecond { get; init; }

    /// <summary>How it is known.</summary>
    public RateLimitSource Source { get; init; }
}
