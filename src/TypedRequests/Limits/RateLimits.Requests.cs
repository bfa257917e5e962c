namespace TypedRequests;

public sealed partial class RateLimits
{
    /// <summary>Waits until a request may be sent. For message handlers and limiters outside of sessions; a session with <c>Limits</c> does it by itself.</summary>
    /// <param name="request">The request, with an absolute URL and its credentials.</param>
    /// <param name="priority">Who goes first.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The permit: tell it the answer, or dispose it when there is none.</returns>
    /// <exception cref="RateLimitException">It would take longer than <see cref="MaxWait"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async ValueTask<RateLimitPermit> WaitAsync(HttpRequestMessage request, CallPriority priority = CallPriority.Normal, CancellationToken cancellationToken = default)
    {
        var (route, asked) = Find(request);
        var permit = await LimitGate.WaitAsync(this, route, asked, priority, LongestWait, cancellationToken).ConfigureAwait(false);
        return new(this, route, asked, priority, permit);
    }

    /// <summary>Takes a permit if there is one now.</summary>
    /// <param name="request">The request, with an absolute URL and its credentials.</param>
    /// <param name="retryAfter">How long it would take, if there is none.</param>
    /// <returns>The permit; <see langword="null"/> if the request has to wait.</returns>
    public RateLimitPermit? TryTake(HttpRequestMessage request, out TimeSpan retryAfter)
    {
        var (route, asked) = Find(request);
        retryAfter = TimeSpan.Zero;
        if (!LimitPartition.TryTake(route, out var permit) && !route.Partition.TryAsk(route, out permit, out var wait))
        {
            retryAfter = TimeSpan.FromTicks(wait);
            return null;
        }

        return new(this, route, asked, CallPriority.Normal, permit);
    }

    private (LimitRoute Route, LimitRequest Request) Find(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.RequestUri is not { IsAbsoluteUri: true } url) throw new ArgumentException("The request has no absolute URL, and no origin whose limits would count.", nameof(request));
        var own = Partition?.Invoke(request);
        var secret = own ?? CredentialFields.Find(request.Headers);
        var asked = new LimitRequest(request.Method.Method, url.OriginalString, null);
        return (PartitionOf(url, asked.Url, secret, secret).RouteOf(asked), asked);
    }
}
