using System.Threading.RateLimiting;

namespace TypedRequests;

/// <summary><see cref="RateLimits"/> for code that knows System.Threading.RateLimiting.</summary>
public static class RateLimitsExtensions
{
    /// <summary>The key under which a lease has its <see cref="RateLimitPermit"/>, to which the answer is told.</summary>
    public static MetadataName<RateLimitPermit> Permit { get; } = MetadataName.Create<RateLimitPermit>("TypedRequests.Permit");

    /// <summary>The limits as a limiter of requests, by origin and credential.</summary>
    /// <remarks>
    /// Each request takes one permit. A lease that is not acquired says how long to wait (<see cref="MetadataName.RetryAfter"/>). What servers answer is learnt if it is told to the lease's
    /// <see cref="Permit"/>; a lease that is disposed before counts as a request without an answer.
    /// </remarks>
    /// <param name="limits">The limits. The limiter does not dispose them.</param>
    public static PartitionedRateLimiter<HttpRequestMessage> AsRateLimiter(this RateLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new RequestLimiter(limits);
    }
}
