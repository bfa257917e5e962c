namespace TypedRequests;

/// <summary>Permits, and those who wait for them.</summary>
internal sealed partial class LimitPartition
{
    private readonly LimitQueue _queue = new();
    private ITimer? _timer;
    private long _timerAt = LimitBucket.Never;
    private long _pass;

    /// <summary>A permit that was given ahead; <see langword="false"/> where one has to be asked for.</summary>
    internal static bool TryTake(LimitRoute route, out LimitPermit permit)
    {
        if (route.TryTake())
        {
            permit = new(route, Volatile.Read(ref route.Partition._answers));
            return true;
        }

        permit = default;
        return false;
    }

    /// <summary>Asks for a permit.</summary>
    /// <param name="route">What it counts against.</param>
    /// <param name="priority">Who goes first.</param>
    /// <param name="longest">How long there is to wait, in ticks.</param>
    /// <param name="permit">The permit, if it is given at once.</param>
    /// <param name="delay">Why it is not given, and will not be in time.</param>
    /// <returns>Who waits; null if the permit is given, or refused.</returns>
    internal LimitWaiter? Ask(LimitRoute route, CallPriority priority, long longest, out LimitPermit permit, out LimitDelay? delay)
    {
        (permit, delay) = (default, null);
        lock (_gate)
        {
            var now = _clock.Now;
            var ahead = _queue.Ahead(priority);
            var ready = ReadyAt(route, now);
            if (ahead == 0 && ready <= now)
            {
                Give(route, now);
                permit = new(route, _answers);
                return null;
            }

            if ((delay = DelayOf(route, now, ahead, now + longest)) is not null) return null;
            var waiter = new LimitWaiter(route, priority, now, longest >= LimitValue.Longest ? LimitBucket.Never : now + longest);
            _queue.Add(waiter);
            Pump(now);
            return waiter;
        }
    }

    /// <summary>Asks for a permit that is there now.</summary>
    internal bool TryAsk(LimitRoute route, out LimitPermit permit, out long wait)
    {
        lock (_gate)
        {
            var now = _clock.Now;
            var ready = ReadyAt(route, now);
            if (_queue.Count == 0 && ready <= now)
            {
                Give(route, now);
                (permit, wait) = (new(route, _answers), 0);
                return true;
            }

            (permit, wait) = (default, ready == LimitBucket.Never ? 0 : Math.Max(0, ready - now));
            return false;
        }
    }

    /// <summary>Ends the waiting of all calls.</summary>
    internal void Cancel(LimitWaiter waiter, CancellationToken token)
    {
        lock (_gate)
        {
            _queue.Remove(waiter);
            if (waiter.TrySetCanceled(token)) Pump(_clock.Now);
        }
    }

    /// <summary>When the route's next permit may be given.</summary>
    private long ReadyAt(LimitRoute route, long now)
    {
        var ready = Math.Max(now, _hold.ReadyAt(now));
        foreach (var bucket in route.Buckets) ready = Math.Max(ready, bucket is SharedBucket shared ? shared.LookAt(now) : bucket.ReadyAt(now));
        // A lease is taken only where nothing else keeps the call back: others may be waiting for it.
        if (_store is not null && ready <= now)
            foreach (var bucket in route.Buckets) ready = bucket is SharedBucket shared ? Math.Max(ready, shared.ReadyAt(now)) : ready;
        return ready < LimitBucket.Never && _ramp.Limit != int.MaxValue && UnderWay() >= _ramp.Limit ? LimitBucket.Never : ready;
    }

    private int UnderWay()
    {
        var sum = 0;
        foreach (var route in _all) sum += route.UnderWay;
        return sum;
    }

    /// <summary>Gives a permit, and some ahead where all limits are far.</summary>
    private void Give(LimitRoute route, long now)
    {
        var ahead = _ramp.Limit == int.MaxValue && _hold.IsOpen && _queue.Count == 0 ? Unlimited : 0;
        foreach (var bucket in route.Buckets) ahead = ahead == 0 ? 0 : Math.Min(ahead, bucket.Spare(now) - 1);
        ahead = Math.Max(0, ahead);
        route.Granted += 1 + ahead;
        if (ahead > 0) route.GiveAhead(ahead);
        _hold.Take(now);
        foreach (var bucket in route.Buckets) bucket.Take(now, 1 + ahead);
    }

    /// <summary>Near a limit, and after a refusal, nothing is given ahead.</summary>
    private void TakeBack()
    {
        foreach (var route in _all)
        {
            if (route.TakeBack() is not (> 0 and var back)) continue;
            route.Granted -= back;
            foreach (var bucket in route.Buckets) bucket.GiveBack(back);
        }
    }

    /// <summary>The reason why a call would wait too long; null if it would not.</summary>
    private LimitDelay? DelayOf(LimitRoute route, long now, int ahead, long deadline)
    {
        var (until, policy) = (_hold.ReadyAt(now), "");
        foreach (var bucket in route.Buckets)
            if (bucket.Estimate(now, ahead) is < LimitBucket.Never and var ready && ready > until) (until, policy) = (ready, bucket.Policy);
        return until > deadline ? new(until, policy) : null;
    }

    /// <summary>Gives permits to those who wait, as far as it is time, and wakes up again for the next.</summary>
    private void Pump(long now)
    {
        if (_queue.Count == 0) return;
        _pass++;
        var pump = new PumpPass(this, now);
        _queue.Visit(pump, static (pass, waiter) => pass.Visit(waiter));
        Wake(now, pump.Next);
    }

    private void Wake(long now, long next)
    {
        if (next == LimitBucket.Never || next >= _timerAt) return;
        _timerAt = next;
        // Timers count milliseconds, and may end a part of one early.
        var due = TimeSpan.FromMilliseconds(Math.Min(Math.Ceiling((next - now) / (double)TimeSpan.TicksPerMillisecond), int.MaxValue));
        if (_timer is not null) _timer.Change(due, Timeout.InfiniteTimeSpan);
        else if (ExecutionContext.IsFlowSuppressed()) _timer = CreateTimer(due);
        else using (ExecutionContext.SuppressFlow()) _timer = CreateTimer(due);
    }

    private ITimer CreateTimer(TimeSpan due) => _clock.Time.CreateTimer(static partition => ((LimitPartition)partition!).Tick(), this, due, Timeout.InfiniteTimeSpan);

    private void Tick()
    {
        lock (_gate)
        {
            _timerAt = LimitBucket.Never;
            Pump(_clock.Now);
        }
    }

    /// <summary>One pass over those who wait.</summary>
    private sealed class PumpPass(LimitPartition partition, long now)
    {
        /// <summary>When the next call may go.</summary>
        internal long Next { get; private set; } = LimitBucket.Never;

        internal bool Visit(LimitWaiter waiter)
        {
            if (waiter.Task.IsCompleted) return true;
            var route = waiter.Route;
            // Who comes later cannot go before the first of its route; others may.
            if (route.Pass != partition._pass || route.ReadyAt <= now) (route.Pass, route.ReadyAt) = (partition._pass, partition.ReadyAt(route, now));
            if (route.ReadyAt > now)
            {
                Next = Math.Min(Next, route.ReadyAt);
                return IsLate(waiter, route);
            }

            waiter.Sent = partition._answers;
            if (!waiter.TrySetResult(null)) return true;
            partition.Give(route, now);
            return true;
        }

        private bool IsLate(LimitWaiter waiter, LimitRoute route) =>
            route.ReadyAt < LimitBucket.Never && route.ReadyAt > waiter.Deadline && partition.DelayOf(route, now, 0, waiter.Deadline) is { } delay && waiter.TrySetResult(delay);
    }
}
