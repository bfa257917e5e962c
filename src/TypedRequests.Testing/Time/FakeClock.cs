namespace TypedRequests;

/// <summary>
/// A clock that makes no test wait. It stands still while the program works; where something waits (a reply with latency, a retry, a reconnection) it goes on by that time at once, and
/// whatever falls due meanwhile happens: a call whose <see cref="Session.Timeout"/> is over times out.
/// </summary>
/// <remarks>
/// Waits (<c>Task.Delay(…, clock)</c>) end by themselves. Limits (<c>new CancellationTokenSource(timeout, clock)</c>) and timers, periodic ones too, ring when the clock has gone that far.
/// Of several waits at one time each moves the clock on.
/// </remarks>
public sealed class FakeClock : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private readonly DateTimeOffset _start;
    private TimeSpan _elapsed;

    /// <summary>Creates a clock that starts now.</summary>
    public FakeClock()
        : this(System.GetUtcNow())
    {
    }

    /// <summary>Creates a clock.</summary>
    /// <param name="start">What it says at first.</param>
    public FakeClock(DateTimeOffset start) => _start = start.ToUniversalTime();

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _start + _elapsed;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_gate) return _elapsed.Ticks;
    }

    /// <summary>Goes on; timers that fall due on the way ring in their order, on this thread.</summary>
    /// <param name="time">How far.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public void Advance(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        TimeSpan until;
        lock (_gate) until = _elapsed + time;
        AdvanceTo(until);
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new FakeTimer(this, callback, state, dueTime, period);
    }

    /// <summary>Goes on until the time of some call is over; <see langword="false"/> when no call has a limit.</summary>
    internal bool AdvanceToNextLimit()
    {
        TimeSpan? due;
        lock (_gate) due = _timers.Where(static timer => timer.IsLimit).MinBy(static timer => timer.Due)?.Due;
        if (due is not { } until) return false;
        AdvanceTo(until);
        return true;
    }

    /// <summary>When a timer that is set now rings; null for never.</summary>
    internal TimeSpan? DueIn(TimeSpan dueTime)
    {
        if (dueTime == Timeout.InfiniteTimeSpan) return null;
        lock (_gate) return _elapsed + dueTime;
    }

    internal void Set(FakeTimer timer, TimeSpan? due)
    {
        bool isDue;
        lock (_gate)
        {
            _timers.Remove(timer);
            timer.Due = due;
            if (due is not null) _timers.Add(timer);
            isDue = due <= _elapsed;
        }

        if (due is { } until && (timer.IsWait || isDue)) ThreadPool.UnsafeQueueUserWorkItem(static wait => wait.Clock.AdvanceTo(wait.Until), (Clock: this, Until: until), preferLocal: false);
    }

    private void AdvanceTo(TimeSpan until)
    {
        while (true)
        {
            FakeTimer? ringing;
            lock (_gate)
            {
                ringing = Next();
                if (ringing?.Due is not { } due || due > until)
                {
                    if (until > _elapsed) _elapsed = until;
                    return;
                }

                if (due > _elapsed) _elapsed = due;
                ringing.Due = ringing.Period > TimeSpan.Zero ? due + ringing.Period : null;
                if (ringing.Due is null) _timers.Remove(ringing);
            }

            ringing.Ring();
        }
    }

    private FakeTimer? Next() => _timers.MinBy(static timer => timer.Due);
}
