namespace TypedRequests;

/// <summary>Ends calls whose time is over, one after the other. Setting a timer and taking it back costs more than most of what a call does:
/// this one is left running when a call has ended, and looks at whichever call it finds when it wakes.</summary>
internal sealed class CallTimer(TimeProvider time) : IDisposable
{
    private const long Never = long.MaxValue;
    private const long Over = long.MinValue;

    private readonly object _setting = new();
    private readonly double _perTick = (double)time.TimestampFrequency / TimeSpan.TicksPerSecond;

    // Who is not used any more is not kept alive for longer.
    private readonly long _longestSleep = 60 * time.TimestampFrequency;
    private ITimer? _timer;
    private CancellationTokenSource? _source;
    private long _deadline = Never;
    private long _wakes = Never;

    /// <summary>A call begins: its source is cancelled when its time is over.</summary>
    /// <param name="source">What ends it.</param>
    /// <param name="started">When it began, in the clock's timestamps.</param>
    /// <param name="timeout">How long it may take.</param>
    internal void Start(CancellationTokenSource source, long started, TimeSpan timeout)
    {
        var deadline = started + (long)(timeout.Ticks * _perTick);
        if (!ReferenceEquals(_source, source)) _source = source;
        // A fence: either the timer finds this call, or this call finds that the timer sleeps.
        Interlocked.Exchange(ref _deadline, deadline);
        if (Volatile.Read(ref _wakes) > deadline) Set(deadline, started);
    }

    /// <summary>A call ends; false when the timer has ended it, and may yet be about to cancel its source.</summary>
    internal bool Stop() => Interlocked.Exchange(ref _deadline, Never) != Over;

    public void Dispose()
    {
        lock (_setting) _timer?.Dispose();
    }

    private void Set(long deadline, long now)
    {
        var wakes = Math.Min(deadline, now + _longestSleep);
        lock (_setting)
        {
            if (_wakes <= wakes) return;
            _wakes = wakes;
            var sleep = TimeSpan.FromMilliseconds(Math.Ceiling((wakes - now) / _perTick / TimeSpan.TicksPerMillisecond));
            if (_timer is null) _timer = Create(sleep);
            else _timer.Change(sleep, Timeout.InfiniteTimeSpan);
        }
    }

    private void Wake()
    {
        // The other fence: leaving a lock alone would let the look at the deadline come first.
        lock (_setting) Interlocked.Exchange(ref _wakes, Never);
        var deadline = Volatile.Read(ref _deadline);
        if (deadline is Never or Over) return;
        var now = time.GetTimestamp();
        if (now < deadline) Set(deadline, now);
        // If the call has just ended, the next one has found the timer asleep. If it has the same deadline, its time is over as well.
        else if (Interlocked.CompareExchange(ref _deadline, Over, deadline) == deadline) _source!.Cancel(); // set with the deadline
    }

    /// <summary>Without the context of the call that happens to be the first: the timer outlives it.</summary>
    private ITimer Create(TimeSpan sleep)
    {
        if (ExecutionContext.IsFlowSuppressed()) return time.CreateTimer(static timer => ((CallTimer)timer!).Wake(), this, sleep, Timeout.InfiniteTimeSpan);
        using (ExecutionContext.SuppressFlow()) return time.CreateTimer(static timer => ((CallTimer)timer!).Wake(), this, sleep, Timeout.InfiniteTimeSpan);
    }
}
