namespace TypedRequests;

/// <summary>
/// What a refusal that names no limit does: nothing is sent to the origin until the time is over, then one request, and the others when that has been answered. After each further
/// refusal that gives no time, the wait is longer.
/// </summary>
internal sealed class LimitPartitionHold
{
    private const long Longest = TimeSpan.TicksPerMinute;
    private const long Patience = 2 * TimeSpan.TicksPerSecond;

    private long _backoff = TimeSpan.TicksPerSecond;
    private long _probeUntil;
    private bool _mustProbe;

    /// <summary>Until when nothing is sent; 0 at first.</summary>
    internal long Until { get; private set; }

    /// <summary>Since when calls are sent again; 0 if there was no hold.</summary>
    internal long ReleasedAt { get; private set; }

    internal bool IsOpen => !_mustProbe;

    internal long ReadyAt(long now) => Until > now ? Until : _mustProbe && _probeUntil > now ? _probeUntil : now;

    /// <summary>A permit has been given.</summary>
    internal void Take(long now)
    {
        if (_mustProbe) _probeUntil = now + Patience;
    }

    /// <summary>Holds everything.</summary>
    /// <param name="now">The time.</param>
    /// <param name="wait">For how long; -1 if the server does not say.</param>
    /// <param name="least">The shortest wait of a refusal that does not say.</param>
    internal void Refuse(long now, long wait, long least)
    {
        if (wait < 0)
        {
            // Refusals of requests that were sent together are one.
            if (Until > now) return;
            wait = Math.Max(least, _backoff);
            _backoff = Math.Min(_backoff * 2, Longest);
        }

        Until = Math.Max(Until, now + wait);
        ReleasedAt = Until;
        (_mustProbe, _probeUntil) = (true, 0);
    }

    /// <summary>An answer that is no refusal.</summary>
    /// <returns>Whether others may go again.</returns>
    internal bool Pass(long now)
    {
        if (Until > now) return false;
        _backoff = TimeSpan.TicksPerSecond;
        if (!_mustProbe) return false;
        _mustProbe = false;
        return true;
    }
}
