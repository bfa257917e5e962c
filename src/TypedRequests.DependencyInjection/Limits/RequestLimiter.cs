using System.Threading.RateLimiting;

namespace TypedRequests;

/// <summary>Asks <see cref="RateLimits"/> for what System.Threading.RateLimiting calls leases.</summary>
internal sealed class RequestLimiter(RateLimits limits) : PartitionedRateLimiter<HttpRequestMessage>
{
    public override RateLimiterStatistics? GetStatistics(HttpRequestMessage resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (resource.RequestUri is not { IsAbsoluteUri: true } url)
            return null;
        var origin = $"{url.Scheme}://{url.IdnHost}:{url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        var statuses = limits.GetStatus().Where(status => status.Origin == origin && status.Remaining is not null).ToList();
        return statuses.Count == 0 ? null : new() { CurrentAvailablePermits = (long)statuses.Min(status => status.Remaining ?? 0), CurrentQueuedCount = statuses.Max(status => status.Waiting) };
    }

    protected override RateLimitLease AttemptAcquireCore(HttpRequestMessage resource, int permitCount)
    {
        CheckCount(permitCount);
        return limits.TryTake(resource, out var wait) is { } permit ? new RequestLease(permit) : new RequestLease(wait);
    }

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(HttpRequestMessage resource, int permitCount, CancellationToken cancellationToken)
    {
        CheckCount(permitCount);
        try
        {
            return new RequestLease(await limits.WaitAsync(resource, CallPriority.Normal, cancellationToken).ConfigureAwait(false));
        }
        catch (RateLimitException late)
        {
            return new RequestLease(late.RetryAfter);
        }
    }

    private static void CheckCount(int permitCount)
    {
        if (permitCount != 1)
            throw new ArgumentOutOfRangeException(nameof(permitCount), permitCount, "A request takes one permit.");
    }
}
