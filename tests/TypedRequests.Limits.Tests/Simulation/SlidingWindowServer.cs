namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>So many in any window: those that have left it are free again.</summary>
internal sealed class SlidingWindowServer(SimulatedTime time, int limit, TimeSpan window) : SimulatedServer(time)
{
    private readonly Queue<long> _past = new();

    /// <summary>Whether it says nothing of its limit.</summary>
    public bool IsSilent { get; init; }

    protected override bool Admit(string path)
    {
        while (_past.TryPeek(out var oldest) && oldest + window.Ticks <= Time.Now) _past.Dequeue();
        if (_past.Count >= limit) return false;
        _past.Enqueue(Time.Now);
        return true;
    }

    protected override void Tell(HttpResponseMessage answer, bool allowed, string path)
    {
        var seconds = Math.Ceiling(SecondsOf(_past.Peek() + window.Ticks - Time.Now));
        if (!allowed) Add(answer, "Retry-After", seconds);
        if (IsSilent) return;
        Add(answer, "RateLimit-Policy", $"\"sliding\";q={limit};w={window.TotalSeconds}");
        Add(answer, "RateLimit", $"\"sliding\";r={limit - _past.Count};t={seconds}");
    }
}
