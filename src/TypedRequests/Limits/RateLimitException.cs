namespace TypedRequests;

/// <summary>A call was not sent, because a rate limit would have kept it longer than it may wait.</summary>
/// <remarks>Nothing has reached the server. <see cref="RetryAt"/> says when the call may be made again.</remarks>
public sealed class RateLimitException : RequestException
{
    /// <summary>Creates an exception that says when a call may be sent.</summary>
    /// <param name="message">Which limit, and until when.</param>
    /// <param name="retryAfter">How long until then.</param>
    /// <param name="retryAt">When the call may be sent, at the earliest.</param>
    public RateLimitException(string message, TimeSpan retryAfter, DateTimeOffset retryAt)
        : base(message) => (RetryAfter, RetryAt) = (retryAfter, retryAt);

    /// <summary>How long the call would have had to wait, at the least.</summary>
    public TimeSpan RetryAfter { get; }

    /// <summary>When the call may be sent, at the earliest.</summary>
    public DateTimeOffset RetryAt { get; }

    /// <summary>The limit's name; empty if it has none.</summary>
    public string Policy { get; init; } = "";
}
