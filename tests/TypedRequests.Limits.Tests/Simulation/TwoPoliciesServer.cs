namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>A short window and a long one.</summary>
internal sealed class TwoPoliciesServer(SimulatedTime time, int perSecond, int perMinute) : SimulatedServer(time)
{
    private long _second = -1;
    private long _minute = -1;
    private int _inSecond;
    private int _inMinute;

    protected override bool Admit(string path)
    {
        if (Time.Now / TimeSpan.TicksPerSecond != _second) (_second, _inSecond) = (Time.Now / TimeSpan.TicksPerSecond, 0);
        if (Time.Now / TimeSpan.TicksPerMinute != _minute) (_minute, _inMinute) = (Time.Now / TimeSpan.TicksPerMinute, 0);
        if (_inSecond >= perSecond || _inMinute >= perMinute) return false;
        _inSecond++;
        _inMinute++;
        return true;
    }

    protected override void Tell(HttpResponseMessage answer, bool allowed, string path)
    {
        var untilSecond = SecondsOf(((_second + 1) * TimeSpan.TicksPerSecond) - Time.Now);
        var untilMinute = SecondsOf(((_minute + 1) * TimeSpan.TicksPerMinute) - Time.Now);
        if (!allowed) Add(answer, "Retry-After", Math.Ceiling(_inMinute >= perMinute ? untilMinute : untilSecond));
        Add(answer, "RateLimit-Policy", $"\"burst\";q={perSecond};w=1, \"minute\";q={perMinute};w=60");
        Add(answer, "RateLimit", $"\"burst\";r={perSecond - _inSecond};t={Math.Ceiling(untilSecond)}, \"minute\";r={perMinute - _inMinute};t={Math.Ceiling(untilMinute)}");
    }
}
