namespace TypedRequests.Benchmarks.Pairs;

/// <summary>Measures one thing against another on a machine that does other things as well: short turns, taken alternately, compared pair by pair.</summary>
/// <param name="turns">How many pairs are taken.</param>
/// <param name="repeats">How often an action runs in one turn.</param>
/// <param name="clock">The time, or the processor time, that has passed.</param>
internal sealed class PairedRun(int turns, int repeats, Func<TimeSpan> clock)
{
    private const int WarmUpRounds = 12;
    private const int WarmUpCalls = 20_000;

    /// <summary>Runs both until they are compiled in full.</summary>
    internal static void WarmUp(Action first, Action second)
    {
        for (var round = 0; round < WarmUpRounds; round++)
        {
            for (var i = 0; i < WarmUpCalls; i++) first();
            for (var i = 0; i < WarmUpCalls; i++) second();
            // The compiler's last tier comes in the background, and only once nothing new has run for a tenth of a second.
            Thread.Sleep(150);
        }
    }

    /// <summary>The ratio of each pair, the second over the first, and the shortest turn of either.</summary>
    internal PairedResult Measure(Action first, Action second)
    {
        Turn(first);
        Turn(second);
        var ratios = new double[turns];
        var (least, other) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < turns; i++)
        {
            // Who begins alternates too: a turn warms the caches for the next one.
            var (one, two) = i % 2 == 0 ? (Turn(first), Turn(second)) : Swap(Turn(second), Turn(first));
            ratios[i] = two / one;
            (least, other) = (Math.Min(least, one), Math.Min(other, two));
        }

        return new(ratios, least, other);
    }

    private static (double One, double Two) Swap(double two, double one) => (one, two);

    /// <summary>Nanoseconds per action.</summary>
    private double Turn(Action action)
    {
        var started = clock();
        for (var i = 0; i < repeats; i++) action();
        return (clock() - started).TotalNanoseconds / repeats;
    }
}
