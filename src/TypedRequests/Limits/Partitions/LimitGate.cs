using System.Globalization;

namespace TypedRequests;

/// <summary>Waits for permits, and says why there is none.</summary>
internal static class LimitGate
{
    /// <summary>Waits for a permit.</summary>
    /// <exception cref="RateLimitException">It would take too long.</exception>
    internal static async ValueTask<LimitPermit> WaitAsync(RateLimits limits, LimitRoute route, LimitRequest request, CallPriority priority, long longest, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (LimitPartition.TryTake(route, out var permit)) return permit;
        var waiter = route.Partition.Ask(route, priority, longest, out permit, out var delay);
        if (delay is not null) throw Refused(limits, route, request, delay);
        return waiter is null ? permit : await FinishAsync(limits, waiter, request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits until a waiter has its permit.</summary>
    /// <exception cref="RateLimitException">It would take too long: something has been learnt meanwhile.</exception>
    internal static async ValueTask<LimitPermit> FinishAsync(RateLimits limits, LimitWaiter waiter, LimitRequest request, CancellationToken cancellationToken)
    {
        using var registration = cancellationToken.UnsafeRegister(
            static (waiting, token) => ((LimitWaiter)waiting!).Route.Partition.Cancel((LimitWaiter)waiting, token), waiter);
        var delay = await waiter.Task.ConfigureAwait(false);
        return delay is null ? new(waiter.Route, waiter.Sent) : throw Refused(limits, waiter.Route, request, delay);
    }

    internal static RateLimitException Refused(RateLimits limits, LimitRoute route, in LimitRequest request, LimitDelay delay)
    {
        var clock = route.Partition.Clock;
        var now = clock.Now;
        var (wait, at) = (TimeSpan.FromTicks(Math.Max(0, delay.Until - now)), clock.MomentOf(delay.Until, now));
        var limit = delay.Policy.Length == 0 ? "a rate limit" : $"the rate limit '{delay.Policy}'";
        var most = limits.MaxWait == Timeout.InfiniteTimeSpan ? "the call's timeout ends before that" : string.Create(CultureInfo.InvariantCulture, $"the call may wait {limits.MaxWait.TotalSeconds:0.###} s (MaxWait), and not beyond its timeout");
        var message = string.Create(CultureInfo.InvariantCulture,
            $"{request.Method} {Place(request.Url)} was not sent: {limit} of {route.Partition.Origin} leaves nothing for another {wait.TotalSeconds:0.###} s, until {at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}, and {most}.");
        return new(message, wait, at) { Policy = delay.Policy };
    }

    private static string Place(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? UrlRules.Place(uri) : "";
}
