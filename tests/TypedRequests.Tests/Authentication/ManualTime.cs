namespace TypedRequests.Tests;

/// <summary>A clock that stands still until it is told to go on; timers fire as they come due.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state), dueTime);
        lock (_timers) _timers.Add(timer);
        return timer;
    }

    public void Advance(TimeSpan time)
    {
        _now += time;
        ManualTimer[] timers;
        lock (_timers) timers = [.. _timers];
        foreach (ManualTimer timer in timers) timer.FireIfDue();
    }

    /// <summary>Goes on by so much as soon as something waits for just that long.</summary>
    public async Task PassAsync(TimeSpan wait)
    {
        await WaitedForAsync(wait);
        Advance(wait);
    }

    /// <summary>Returns as soon as something waits for just that long.</summary>
    public async Task WaitedForAsync(TimeSpan wait)
    {
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!IsWaitedFor(_now + wait)) await Task.Delay(1, tooLong.Token);
    }

    private bool IsWaitedFor(DateTimeOffset due)
    {
        lock (_timers) return _timers.Exists(timer => timer.Due == due);
    }

    private sealed class ManualTimer(ManualTime time, Action callback, TimeSpan dueTime) : ITimer
    {
        private DateTimeOffset? _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;

        public DateTimeOffset? Due => _due;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
            return true;
        }

        public void FireIfDue()
        {
            if (_due is not { } due || due > time._now) return;
            _due = null;
            callback();
        }

        public void Dispose() => _due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
