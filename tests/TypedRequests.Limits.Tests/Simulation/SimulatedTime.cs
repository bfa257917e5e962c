namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>Time that goes from event to event, on one thread: a run has the same outcome each time.</summary>
internal sealed class SimulatedTime : TimeProvider
{
    private readonly PriorityQueue<Action, (long At, long Order)> _events = new();
    private long _order;

    /// <summary>Ticks since the start.</summary>
    public long Now { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Now;

    /// <summary>Not on a full second: what servers round is to be seen.</summary>
    public override DateTimeOffset GetUtcNow() => new(new DateTime(2026, 11, 30, 20, 0, 0, 370, DateTimeKind.Utc).AddTicks(Now));

    public void At(long ticks, Action happens) => _events.Enqueue(happens, (Math.Max(ticks, Now), _order++));

    public void After(TimeSpan delay, Action happens) => At(Now + delay.Ticks, happens);

    /// <summary>Lets everything happen up to a time; after each event a look is taken.</summary>
    public void RunUntil(long end, Action look)
    {
        while (_events.TryPeek(out var happens, out var when) && when.At <= end)
        {
            _events.Dequeue();
            Now = when.At;
            happens();
            look();
        }

        Now = end;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new Timer(this, callback, state, dueTime);

    private sealed class Timer : ITimer
    {
        private readonly SimulatedTime _time;
        private readonly TimerCallback _callback;
        private readonly object? _state;
        private int _version;

        public Timer(SimulatedTime time, TimerCallback callback, object? state, TimeSpan due)
        {
            (_time, _callback, _state) = (time, callback, state);
            Change(due, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var version = ++_version;
            if (dueTime != Timeout.InfiniteTimeSpan)
                _time.After(dueTime, () =>
                {
                    if (version == _version) _callback(_state);
                });
            return true;
        }

        public void Dispose() => _version++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
