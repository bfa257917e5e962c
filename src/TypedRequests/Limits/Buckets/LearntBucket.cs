namespace TypedRequests;

/// <summary>
/// A limit that the server tells of. What it says is old when it arrives: requests that were under way may be counted in it or not, and answers overtake each other. So two numbers are kept: what is
/// left at most (<c>_top</c>), and what is left for certain (<c>_left</c>), which alone is spent. An answer proves that what it says is left, less all that was not answered when its request was sent,
/// can still be spent; of two such proofs the better one counts.
/// </summary>
internal sealed class LearntBucket(string policy, string scope, RateLimitSource source) : LimitBucket(policy, scope, source)
{
    // Servers round to seconds: resets that differ by less are one.
    private const long Tolerance = 3 * TimeSpan.TicksPerSecond / 2;

    private const long FirstPatience = TimeSpan.TicksPerSecond;
    private const long LongestPatience = TimeSpan.TicksPerMinute;

    private RateLimitUnit _unit;
    private double _limit = double.NaN;
    private double _left = double.PositiveInfinity;
    private double _top = double.PositiveInfinity;
    private double _lastRemaining = double.NaN;
    private double _cost = 1;
    private double _refill;
    private long _window;
    private long _resetAt;
    private long _filledAt;
    private long _pacedTo;
    private long _heldUntil;
    private long _topSince = -1;
    private long _slack;
    private long _patience = FirstPatience;
    private long _probeUntil;
    private bool _mustProbe;
    private bool _slides;

    internal override RateLimitUnit Unit => _unit;

    internal override long Window => _window;

    internal override double RefillPerTick => _refill;

    /// <summary>How often the server has named another limit than before, under the same name.</summary>
    internal int Changes { get; private set; }

    /// <summary>Whose it is, where the server keeps one for each owner of a thing; 0 elsewhere.</summary>
    internal ulong Owner { get; init; }

    /// <summary>Whether an answer is awaited that tells how much is there.</summary>
    internal bool MustProbe => Volatile.Read(ref _mustProbe);

    // Below this calls are spread over the time that is left.
    private double Near => Math.Max(_cost, Math.Min(double.IsNaN(_limit) ? 10 : _limit / 10, 1000 * _cost));

    internal override long ReadyAt(long now)
    {
        Advance(now);
        if (_heldUntil > now) return _heldUntil;
        if (_mustProbe) return _probeUntil > now ? _probeUntil : now;
        if (_left >= Near) return now;
        if (_left >= _cost) return Math.Max(now, _pacedTo);
        if (_refill > 0) return now + (long)Math.Ceiling((_cost - _left) / _refill);
        if (_resetAt > 0) return _resetAt;
        // Nothing is left, and it is not known until when: what is under way may tell; otherwise one is sent after a while.
        if (UnderWay() > 0) return Never;
        (_mustProbe, _probeUntil) = (true, now + _patience);
        _patience = Math.Min(_patience * 2, LongestPatience);
        return _probeUntil;
    }

    internal override long Estimate(long now, int ahead)
    {
        var ready = ReadyAt(now);
        var missing = ((ahead + 1) * _cost) - Math.Max(_left, 0);
        if (missing <= 0 || ready == Never) return ready;
        if (_refill > 0) return Math.Max(ready, now + (long)Math.Min(missing / _refill, LimitValue.Longest));
        if (_resetAt <= 0) return ready;
        var windows = double.IsNaN(_limit) || _limit < 1 || _window <= 0 ? 0 : Math.Floor(Math.Max(0, missing - _cost) / _limit);
        return Math.Max(ready, _resetAt + (long)Math.Min(windows * _window, LimitValue.Longest));
    }

    internal override int Spare(long now)
    {
        if (ReadyAt(now) > now || _mustProbe || _unit != RateLimitUnit.Requests) return 0;
        // Half of what is far: other routes of the bucket need some, too.
        return (int)Math.Clamp((_left - Near) / 2, 0, 4096);
    }

    internal override void Take(long now, int permits)
    {
        Advance(now);
        if (_mustProbe)
        {
            _probeUntil = now + Math.Max(_patience, FirstPatience);
            return;
        }

        _left -= permits * _cost;
        _top -= permits * _cost;
        if (_left < Near) Pace(now);
    }

    internal override void GiveBack(int permits)
    {
        _left += permits * _cost;
        _top += permits * _cost;
    }

    internal override void Hold(long now, long until)
    {
        _heldUntil = Math.Max(_heldUntil, until);
        (_mustProbe, _probeUntil) = (true, 0);
    }

    internal override BucketState State(long now)
    {
        Advance(now);
        var remaining = double.IsInfinity(_left) ? double.NaN : Math.Max(0, Math.Floor(_left + (Reserved() * _cost)));
        return new(_limit, remaining, _resetAt, _heldUntil > now ? _heldUntil : 0);
    }

    /// <summary>Learns from an answer.</summary>
    /// <param name="reading">What it says.</param>
    /// <param name="now">The time.</param>
    /// <param name="sentAt">How many answers had come when its request was sent.</param>
    /// <param name="answers">How many have come, this one included.</param>
    /// <param name="refused">Whether it is a refusal.</param>
    internal void Learn(in DraftReading reading, long now, long sentAt, long answers, bool refused)
    {
        Advance(now);
        Describe(reading);
        if (double.IsNaN(reading.Remaining)) return;
        var isLater = sentAt >= _topSince;
        var answered = Math.Max(0, answers - sentAt - 1);
        var window = Renew(reading, now, isLater, answered);
        if (window == WindowOf.Past) return;
        var isNew = window == WindowOf.Next;
        if (isLater && !isNew) LearnCost(reading.Remaining, refused);
        _lastRemaining = reading.Remaining;
        var remaining = reading.Remaining - (Reserved() * _cost);
        _top = isNew || isLater ? remaining : Math.Min(_top, remaining);
        // What has been answered since the request was sent may have been counted before it, or after.
        var likely = remaining - (UnderWay() * _cost);
        var certain = likely - (answered * _cost);
        _left = Math.Min(_top, isNew ? certain : Math.Max(certain, Math.Min(_left, likely)));
        _topSince = answers;
        (_filledAt, _patience) = (now, FirstPatience);
        // What is left is known again.
        if (_heldUntil <= now) _mustProbe = false;
        // A window that should be over is not: the server cuts off seconds.
        if (isLater && refused && _resetAt > 0 && _resetAt - now <= Tolerance) _slack = TimeSpan.TicksPerSecond;
        if (_left < Near && _pacedTo <= now) Pace(now);
    }

    /// <summary>An answer came without a word of this limit, or none came at all: the window is taken to be a new one.</summary>
    internal void Unheard(long now)
    {
        if (!_mustProbe || _heldUntil > now) return;
        _probeUntil = 0;
        if (double.IsNaN(_limit)) return;
        _mustProbe = false;
        (_left, _top) = (_limit - (UnderWay() * _cost), _limit);
        _filledAt = now;
    }

    private void Describe(in DraftReading reading)
    {
        _unit = reading.Unit;
        if (reading.Limit >= 0)
        {
            if (!double.IsNaN(_limit) && _limit != reading.Limit) Changes++;
            _limit = reading.Limit;
        }

        if (reading.Window > 0) _window = reading.Window;
        // Jira's bucket: so many in each interval.
        if (reading.Refill > 0) _refill = reading.Refill / Math.Max(_window, TimeSpan.TicksPerSecond);
    }

    /// <summary>Settles which window the reading belongs to, and when that ends.</summary>
    private WindowOf Renew(in DraftReading reading, long now, bool isLater, long answered)
    {
        // A policy's name may give the window and nothing its start: then it ends at the latest when all of it has passed.
        var reset = reading.Reset >= 0 ? reading.Reset : _window > 0 && _resetAt <= now && _refill == 0 ? _window : -1;
        if (reset < 0) return _topSince < 0 ? WindowOf.Next : WindowOf.Same;
        // Sent before the window was over, and answered after: of the next one it knows nothing.
        if (_resetAt == 0 && !isLater && reading.Reset >= 0) return WindowOf.Past;
        var until = now + reset + (reading.ResetIsMoment ? 0 : _slack);
        if (_resetAt == 0 || until > _resetAt + Tolerance || (isLater && until < _resetAt - Tolerance))
        {
            // After its end a window that is fixed is whole again; one that slides gives back what has left it.
            if (_resetAt == 0 && _topSince >= 0 && reading.Limit >= 0) _slides = reading.Remaining + ((UnderWay() + answered + 1) * _cost) < reading.Limit;
            _resetAt = until;
            return WindowOf.Next;
        }

        if (until < _resetAt - Tolerance) return WindowOf.Past;
        // Answers of one window name the same reset, rounded up: the truth is not after the earliest. But if no less is left than before, a short window may have given way to the next one, whose
        // reset rounds to the same second; and of a window that slides the latest answer knows best.
        if (isLater && (_slides || !(reading.Remaining < _lastRemaining))) _resetAt = until;
        else if (!_slides) _resetAt = Math.Min(_resetAt, until);
        return WindowOf.Same;
    }

    // Of a cost that differs from call to call the recent average is taken off; of requests a refusal costs as much as an answer, or nothing.
    private void LearnCost(double remaining, bool refused)
    {
        if (_unit != RateLimitUnit.Cost || refused || !(_lastRemaining > remaining)) return;
        var drop = _lastRemaining - remaining;
        _cost = _cost == 1 ? drop : Math.Max(1, (_cost * 0.75) + (drop * 0.25));
    }

    private void Advance(long now)
    {
        if (_refill > 0 && now > _filledAt)
        {
            var gain = (now - _filledAt) * _refill;
            var most = double.IsNaN(_limit) ? double.PositiveInfinity : _limit;
            (_left, _top, _filledAt) = (Math.Min(_left + gain, most), Math.Min(_top + gain, most), now);
        }

        if (_resetAt == 0 || now < _resetAt) return;
        _resetAt = 0;
        // More is there, but not how much: a window that slides gives back a part. One call finds out; if much was left, none has to.
        if (_refill == 0 && _left < Near) (_mustProbe, _probeUntil) = (true, 0);
    }

    /// <summary>The next permit is given after its share of the time that is left.</summary>
    private void Pace(long now)
    {
        if (_refill > 0 || _resetAt <= now || _left < _cost) return;
        _pacedTo = now + Math.Min(LongestPace, (long)((_resetAt - now) / ((_left / _cost) + 1)));
    }

    private enum WindowOf
    {
        Past,
        Same,
        Next,
    }
}
