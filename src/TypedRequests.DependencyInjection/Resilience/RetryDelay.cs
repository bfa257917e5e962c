namespace TypedRequests;

/// <summary>How long to wait before the next attempt. Pure.</summary>
internal static class RetryDelay
{
    // Timers count whole milliseconds and may end a fraction of one early; one more keeps a server's wait.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    /// <summary>The wait before repeat number <paramref name="attempt"/> (0 for the first).</summary>
    /// <remarks>What the server asked for is never cut; a little is added, so that its clients do not come back all at once.</remarks>
    internal static TimeSpan Before(int attempt, TimeSpan? asked, RetryOptions options)
    {
        var random = options.Randomizer();
        if (asked is not { } wait || wait <= TimeSpan.Zero)
            return Backoff(attempt, random, options);
        var spread = TimeSpan.FromMilliseconds(random * Math.Min(wait.TotalMilliseconds / 10, 1000));
        return TimeSpan.FromMilliseconds(Math.Ceiling((wait + spread).TotalMilliseconds)) + Tick;
    }

    private static TimeSpan Backoff(int attempt, double random, RetryOptions options)
    {
        var full = Math.Min(options.BaseDelay.TotalMilliseconds * Math.Pow(2, attempt), options.MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(Math.Ceiling(full * (1 - (random / 2))));
    }
}
