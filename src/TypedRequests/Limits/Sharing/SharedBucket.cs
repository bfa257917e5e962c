namespace TypedRequests;

/// <summary>This process's part of a limit that several share: permits are leased from the store, a few at a time, and stand beside what the process knows itself.</summary>
/// <remarks>While the store cannot be asked it keeps nothing back: then each process goes by what the server tells it.</remarks>
internal sealed class SharedBucket(LimitPartition partition, LimitBucket inner, string key) : LimitBucket(inner.Policy, inner.Scope, inner.Source)
{
    // Governors of one process are several to the store.
    private readonly Guid _id = Guid.NewGuid();
    private readonly List<(long Since, int Count)> _lent = [];
    private int _leased;
    private int _returned;
    private int _unreported;
    private long _answeredSeen;
    private long _validUntil;
    private long _askAt;
    private long _openUntil;
    private long _hold;
    private long _resetAt = -1;
    private double _remaining = double.NaN;
    private long _since;
    private bool _isAsking;
    private bool _probes;
    private bool _mustTell;
    private LeaseRequest _asked;

    internal string Key => key;

    internal override RateLimitUnit Unit => inner.Unit;

    private bool IsDeclared => Source == RateLimitSource.Declared;

    internal override void Join(LimitRoute route)
    {
        base.Join(route);
        _answeredSeen += route.Answered;
    }

    internal override void Leave(LimitRoute route)
    {
        base.Leave(route);
        _answeredSeen -= route.Answered;
    }

    internal override long ReadyAt(long now)
    {
        if (now >= _validUntil) (_returned, _leased) = (_returned + _leased, 0);
        if (_leased > 0 || _openUntil > now) return now;
        if (_isAsking) return Never;
        if (_askAt <= now) Ask(now, wanted: 1 + partition.Waiting);
        return _leased > 0 || _openUntil > now ? now : _isAsking ? Never : Math.Max(now + 1, _askAt);
    }

    /// <summary>The same without asking the store: now where it may be asked.</summary>
    internal long LookAt(long now) => (_leased > 0 && now < _validUntil) || _openUntil > now ? now : _isAsking ? Never : Math.Max(now, _askAt);

    internal override long Estimate(long now, int ahead) => ReadyAt(now);

    // A lease of a declared limit ends at its time, which nobody would look at; and without a lease there is nothing to give ahead.
    internal override int Spare(long now) => IsDeclared || _openUntil > now ? 0 : _leased / 2;

    internal override void Take(long now, int permits) => _leased = Math.Max(0, _leased - permits);

    internal override void GiveBack(int permits) => _leased += permits;

    internal override void Hold(long now, long until)
    {
        _hold = Math.Max(0, until - now);
        Ask(now, 0);
    }

    internal override BucketState State(long now) => new(double.NaN, double.NaN, 0, 0);

    /// <summary>An answer has told what is left.</summary>
    internal void Told(in DraftReading reading, long now)
    {
        if (double.IsNaN(reading.Remaining)) return;
        var since = _lent.Count > 0 ? _lent[0].Since : 0;
        Settle();
        (_remaining, _resetAt, _since) = (reading.Remaining, reading.Reset >= 0 ? now + reading.Reset : -1, since);
        // Others wait for what this one has found out.
        if (_probes) Ask(now, Math.Min(1, partition.Waiting));
    }

    /// <summary>The store has been asked.</summary>
    internal void Granted(LeaseGrant? grant, long now)
    {
        _isAsking = false;
        if (grant is not { } given)
        {
            // What it was not told it is told the next time.
            (_openUntil, _returned, _unreported) = (now + TimeSpan.TicksPerSecond, _returned + _asked.Returned, _unreported + _asked.Answered);
            return;
        }

        if (given.Permits > 0)
        {
            _lent.Add((given.Answers, given.Permits));
            (_leased, _validUntil) = (_leased + given.Permits, now + given.ValidFor);
        }

        (_askAt, _probes) = (now + given.Wait, given.IsProbe);
        if (!_mustTell) return;
        _mustTell = false;
        Ask(now, 0);
    }

    private void Ask(long now, int wanted)
    {
        if (_isAsking)
        {
            _mustTell = true;
            return;
        }

        Settle();
        var state = inner.State(now);
        _asked = new()
        {
            Process = _id,
            Wanted = wanted,
            Returned = _returned,
            Answered = _unreported,
            Remaining = _remaining,
            Reset = _resetAt < 0 ? -1 : Math.Max(0, _resetAt - now),
            Since = _since,
            Hold = _hold,
            Limit = state.Limit,
            Window = inner.Window,
            Refill = inner.RefillPerTick,
            IsDeclared = IsDeclared,
        };
        (_isAsking, _probes, _returned, _unreported, _remaining, _hold) = (true, false, 0, 0, double.NaN, 0);
        partition.Exchange(this, _asked);
    }

    /// <summary>Takes down what has been answered; the oldest leases first.</summary>
    private void Settle()
    {
        long sum = 0;
        foreach (var route in Routes) sum += route.Answered;
        var answered = Math.Max(0, sum - _answeredSeen);
        (_answeredSeen, _unreported) = (sum, _unreported + (int)answered);
        while (answered > 0 && _lent.Count > 0)
        {
            var (since, count) = _lent[0];
            var settled = (int)Math.Min(answered, count);
            answered -= settled;
            if (settled == count) _lent.RemoveAt(0);
            else _lent[0] = (since, count - settled);
        }
    }
}
