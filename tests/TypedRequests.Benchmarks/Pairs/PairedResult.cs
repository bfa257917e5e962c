namespace TypedRequests.Benchmarks.Pairs;

/// <summary>What a <see cref="PairedRun"/> came to. The shortest turns are the ones that nothing else has disturbed; the pairs say how sure one may be.</summary>
/// <param name="ratios">The second over the first, pair by pair.</param>
/// <param name="first">The first's shortest turn, in units per action.</param>
/// <param name="second">The second's shortest turn.</param>
internal sealed class PairedResult(double[] ratios, double first, double second)
{
    private const int Resamples = 2000;

    internal double First => first;

    internal double Second => second;

    internal double OfShortest => second / first;

    internal double Median { get; } = MedianOf([.. ratios]);

    /// <summary>The 95% confidence interval of the median, by resampling.</summary>
    internal (double Low, double High) Interval()
    {
        var random = new Random(1);
        var medians = new double[Resamples];
        for (var i = 0; i < Resamples; i++) medians[i] = MedianOf(random.GetItems(ratios, ratios.Length));
        Array.Sort(medians);
        return (medians[Resamples / 40], medians[Resamples - 1 - (Resamples / 40)]);
    }

    private static double MedianOf(double[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
