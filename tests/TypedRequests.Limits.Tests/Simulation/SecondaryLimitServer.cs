using System.Net;

namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>A wide limit that it tells, and a narrow one that it does not: more than so many in a minute is a 403 with Retry-After.</summary>
internal sealed class SecondaryLimitServer(SimulatedTime time, int limit, int perMinute) : SimulatedServer(time)
{
    private readonly Queue<long> _past = new();
    private long _closedUntil;
    private int _used;

    protected override bool Admit(string path)
    {
        while (_past.TryPeek(out var oldest) && oldest + TimeSpan.TicksPerMinute <= Time.Now) _past.Dequeue();
        if (Time.Now < _closedUntil) return false;
        if (_past.Count >= perMinute)
        {
            _closedUntil = Time.Now + TimeSpan.TicksPerMinute;
            return false;
        }

        _past.Enqueue(Time.Now);
        _used++;
        return true;
    }

    protected override void Tell(HttpResponseMessage answer, bool allowed, string path)
    {
        Add(answer, "X-RateLimit-Limit", limit);
        Add(answer, "X-RateLimit-Remaining", limit - _used);
        Add(answer, "X-RateLimit-Reset", Math.Ceiling(SecondsOf((Clock - DateTimeOffset.UnixEpoch).Ticks) + 3600));
        if (allowed) return;
        answer.StatusCode = HttpStatusCode.Forbidden;
        Add(answer, "Retry-After", Math.Ceiling(SecondsOf(_closedUntil - Time.Now)));
    }
}
