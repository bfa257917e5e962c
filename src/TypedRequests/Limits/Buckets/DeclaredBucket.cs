namespace TypedRequests;

/// <summary>
/// A limit that was declared, or worked out from refusals: at most so many in any window of its length. That holds for servers with windows that are fixed, windows that slide, and buckets of tokens.
/// </summary>
/// <remarks>
/// Times are kept in groups, of which there are about 256 in a window: what that loses is less than half a percent. A permit that was given ahead counts from the moment at which its use is seen.
/// </remarks>
internal sealed class DeclaredBucket : LimitBucket
{
    private const int Groups = 256;

    // Requests sent at one pace arrive at another.
    private const long MostJitter = 100 * TimeSpan.TicksPerMillisecond;

    private readonly Queue<(long Last, int Count)> _past = new();
    private readonly int _limit;
    private readonly long _window;
    private (long First, long Last, int Count) _current;
    private long _seen;
    private int _used;
    private long _pacedTo;
    private long _heldUntil;

    internal DeclaredBucket(string policy, string scope, int limit, long window, RateLimitSource source)
        : base(policy, scope, source) => (_limit, _window) = (limit, window + Math.Min(window / 100, MostJitter));

    internal override RateLimitUnit Unit => RateLimitUnit.Requests;

    internal override long Window => _window;

    private int Left => _limit - _used - Reserved();

    private int Near => Math.Max(1, Math.Min(_limit / 10, 1000));

    /// <summary>What a route has sent before counts for no bucket that it joins.</summary>
    internal override void Join(LimitRoute route)
    {
        base.Join(route);
        _seen += route.Sent;
    }

    internal override void Leave(LimitRoute route)
    {
        base.Leave(route);
        _seen -= route.Sent;
    }

    internal override long ReadyAt(long now)
    {
        Advance(now);
        if (_heldUntil > now) return _heldUntil;
        var left = Left;
        if (left >= Near) return now;
        return left > 0 ? Math.Max(now, _pacedTo) : NextExpiry(now);
    }

    internal override long Estimate(long now, int ahead)
    {
        var ready = ReadyAt(now);
        var missing = ahead + 1 - Left;
        return missing <= 0 ? ready : Math.Max(ready, NextExpiry(now) + (Math.Min(missing / _limit, 10_000) * _window));
    }

    internal override int Spare(long now) => ReadyAt(now) > now ? 0 : Math.Clamp(Math.Min((Left - Near) / 2, _limit / 64), 0, 4096);

    internal override void Take(long now, int permits)
    {
        Advance(now);
        var left = Left;
        if (left < Near && left > 0) _pacedTo = now + Math.Min(LongestPace, (NextExpiry(now) - now) / (left + 1));
    }

    internal override void GiveBack(int permits)
    {
    }

    internal override void Hold(long now, long until) => _heldUntil = Math.Max(_heldUntil, until);

    internal override BucketState State(long now)
    {
        Advance(now);
        return new(_limit, Math.Max(0, Left + Reserved()), _used > 0 ? NextExpiry(now) : 0, _heldUntil > now ? _heldUntil : 0);
    }

    private long NextExpiry(long now) => (_past.TryPeek(out var oldest) ? oldest.Last : _current.Count > 0 ? _current.Last : now) + _window;

    private void Advance(long now)
    {
        long sent = 0;
        foreach (var route in Routes) sent += route.Sent;
        if (sent > _seen) Count(now, (int)(sent - _seen));
        _seen = sent;
        while (_past.TryPeek(out var oldest) && oldest.Last + _window <= now)
        {
            _past.Dequeue();
            _used -= oldest.Count;
        }

        if (_current.Count == 0 || _past.Count > 0 || _current.Last + _window > now) return;
        _used -= _current.Count;
        _current = default;
    }

    private void Count(long now, int permits)
    {
        if (_current.Count > 0 && now - _current.First >= _window / Groups)
        {
            _past.Enqueue((_current.Last, _current.Count));
            _current = default;
        }

        _current = (_current.Count == 0 ? now : _current.First, now, _current.Count + permits);
        _used += permits;
    }
}
