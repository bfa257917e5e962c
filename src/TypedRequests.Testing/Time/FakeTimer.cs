namespace TypedRequests;

/// <summary>A timer of a <see cref="FakeClock"/>.</summary>
internal sealed class FakeTimer : ITimer
{
    private readonly FakeClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;

    internal FakeTimer(FakeClock clock, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        (_clock, _callback, _state) = (clock, callback, state);
        // Task.Delay gives itself as the state: code does nothing but wait. What ends a call's time gives its source of cancellation.
        (IsWait, IsLimit) = (state is Task && period == Timeout.InfiniteTimeSpan, state is CancellationTokenSource);
        Change(dueTime, period);
    }

    internal TimeSpan? Due { get; set; }

    internal TimeSpan Period { get; private set; }

    /// <summary>Whether code does nothing but wait for it.</summary>
    internal bool IsWait { get; }

    /// <summary>Whether it ends the time of a call.</summary>
    internal bool IsLimit { get; }

    internal void Ring() => _callback(_state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Period = period;
        _clock.Set(this, _clock.DueIn(dueTime));
        return true;
    }

    public void Dispose() => _clock.Set(this, null);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
