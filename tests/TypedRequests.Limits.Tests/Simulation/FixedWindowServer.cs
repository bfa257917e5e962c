namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>So many in each window of the calendar.</summary>
internal sealed class FixedWindowServer(SimulatedTime time, int limit, TimeSpan window, Spelling spelling) : SimulatedServer(time)
{
    private long _window = -1;
    private int _used;

    /// <summary>How much more it says is left than there is.</summary>
    public int Lie { get; init; }

    private long EndsAt => (_window + 1) * window.Ticks;

    protected override bool Admit(string path)
    {
        var current = Time.Now / window.Ticks;
        if (current != _window) (_window, _used) = (current, 0);
        return _used < limit && ++_used > 0;
    }

    protected override void Tell(HttpResponseMessage answer, bool allowed, string path)
    {
        var left = Math.Max(0, limit - _used) + Lie;
        var seconds = SecondsOf(EndsAt - Time.Now);
        if (!allowed) Add(answer, "Retry-After", Math.Ceiling(seconds));
        switch (spelling)
        {
            case Spelling.Epoch:
                Add(answer, "X-RateLimit-Limit", limit);
                Add(answer, "X-RateLimit-Remaining", left);
                Add(answer, "X-RateLimit-Reset", Math.Ceiling(SecondsOf((Clock - DateTimeOffset.UnixEpoch).Ticks + EndsAt - Time.Now)));
                break;
            case Spelling.SecondsUp or Spelling.SecondsDown:
                Add(answer, "RateLimit-Limit", limit);
                Add(answer, "RateLimit-Remaining", left);
                Add(answer, "RateLimit-Reset", spelling == Spelling.SecondsUp ? Math.Ceiling(seconds) : Math.Floor(seconds));
                break;
            case Spelling.Standard:
                Add(answer, "RateLimit-Policy", $"\"default\";q={limit};w={window.TotalSeconds}");
                Add(answer, "RateLimit", $"\"default\";r={left};t={Math.Ceiling(seconds)}");
                break;
        }
    }
}
