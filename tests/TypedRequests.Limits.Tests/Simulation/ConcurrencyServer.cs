namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>So many at the same time, and no word of it.</summary>
internal sealed class ConcurrencyServer(SimulatedTime time, int limit) : SimulatedServer(time)
{
    private int _busy;

    protected override bool Admit(string path) => ++_busy <= limit;

    public override void Leave() => _busy--;

    protected override void Tell(HttpResponseMessage answer, bool allowed, string path)
    {
    }
}
