namespace TypedRequests.Samples;

/// <summary>
/// A farm on paper: nodes that save to one row at random moments, each save a read, a wait and a write that counts only if no other node wrote in between. What it says
/// for one and two nodes can be held against what real processes print.
/// </summary>
/// <param name="nodes">How many nodes there are.</param>
/// <param name="savesPerSecond">How often each of them saves, on average.</param>
/// <param name="window">The time from a read to its write.</param>
internal sealed class Contention(int nodes, double savesPerSecond, TimeSpan window)
{
    private readonly Random random = new(1);

    /// <summary>Runs so many saves. Returns the conflicts per save, and how long the slowest of a hundred took, in multiples of the window.</summary>
    public (double Conflicts, double Slowest) Run(int saves)
    {
        var attempts = new PriorityQueue<(double Read, double Begun), double>();
        for (var node = 0; node < nodes; node++)
            Begin(attempts, now: 0);
        var (lastWrite, conflicts, taken) = (double.MinValue, 0, new List<double>());
        while (taken.Count < saves)
        {
            // The attempt that writes next.
            attempts.TryDequeue(out var attempt, out var now);
            if (lastWrite > attempt.Read)
            {
                conflicts++;
                attempts.Enqueue((now, attempt.Begun), now + Spread());
                continue;
            }
            lastWrite = now;
            taken.Add((now - attempt.Begun) / window.TotalSeconds);
            Begin(attempts, now);
        }
        taken.Sort();
        return (conflicts / (double)saves, taken[(int)(saves * 0.99)]);
    }

    private void Begin(PriorityQueue<(double, double), double> attempts, double now)
    {
        var read = now - (Math.Log(1 - random.NextDouble()) / savesPerSecond);
        attempts.Enqueue((read, read), read + Spread());
    }

    // No two round trips take the same time.
    private double Spread() => window.TotalSeconds * (0.5 + random.NextDouble());
}
