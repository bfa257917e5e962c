namespace TypedRequests;

/// <summary>Fails a share of the calls, the same ones in every run.</summary>
internal sealed class Flakiness
{
    private readonly object _gate = new();
    private readonly double _share;
    private readonly Random _random;

    internal Flakiness(double share, int seed)
    {
        if (share is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "The share of calls that fail lies between 0 and 1.");
        (_share, _random) = (share, new Random(seed)); // with a seed the same numbers on every framework
    }

    /// <summary>Whether the next call fails.</summary>
    internal bool Strikes()
    {
        lock (_gate) return _random.NextDouble() < _share;
    }
}
