namespace TypedRequests;

/// <summary>How the fake network lets time pass: by its clock, and at once where that is a <see cref="FakeClock"/>.</summary>
internal static class Waiting
{
    /// <summary>Waits; a call that has run out of time meanwhile ends.</summary>
    internal static Task ForAsync(TimeSpan time, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (time <= TimeSpan.Zero) return Task.CompletedTask;
        if (clock is not FakeClock fake) return Task.Delay(time, clock, cancellationToken);
        fake.Advance(time);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    /// <summary>Waits for the end of the caller's patience, however long that is.</summary>
    internal static Task ForeverAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        while (clock is FakeClock fake && !cancellationToken.IsCancellationRequested)
            if (!fake.AdvanceToNextLimit()) break;
        return Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellationToken);
    }
}
