using System.Diagnostics;
using System.Globalization;
using TypedRequests.Benchmarks.Json;

namespace TypedRequests.Benchmarks.Pairs;

/// <summary>
/// P3 as one table: every document read and written by everybody, turn by turn. Time is that of the shortest turn, which nothing else has disturbed; bytes are exact.
/// </summary>
internal static class JsonTable
{
    private const int Turns = 41;
    private const int LongTurns = 9;
    private const int WarmUp = 20_000;

    /// <summary>Prints the rows whose names contain <paramref name="part"/>.</summary>
    internal static void Print(TextWriter output, string part = "")
    {
        output.WriteLine($"{Environment.Version}: time and bytes; of others, how many times ours");
        output.WriteLine("| | TypedRequests | source generation | reflection | Newtonsoft.Json | the objects alone |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var (verb, cases) in new[] { ("read", JsonReads.All), ("write", JsonWrites.All) })
        {
            foreach (var entry in cases.Where(entry => $"{verb} {entry.Name}".Contains(part, StringComparison.Ordinal)))
            {
                output.WriteLine(Row(verb, entry));
            }
        }
    }

    private static string Row(string verb, JsonCase entry)
    {
        Func<object?>[] contenders = [entry.Ours, entry.SourceGeneration, entry.Reflection, entry.Newtonsoft];
        var shortest = Measure(entry.Repeats, contenders);
        var cells = contenders.Select((contender, i) =>
        {
            var bytes = Bytes(contender, entry.Repeats);
            return i == 0 ? Text($"{Duration(shortest[0])}, {bytes:N0} B") : Text($"{shortest[i] / shortest[0]:0.00}×, {bytes:N0} B");
        });
        var line = string.Join(" | ", cells);
        return Text($"| {verb} {entry.Name} | {line} | {Bytes(entry.Graph, entry.Repeats):N0} B |");
    }

    private static double[] Measure(int repeats, Func<object?>[] contenders)
    {
        // Small documents need as many rounds as large ones to reach the compiler's last tier, which comes in the background; a large one has its rounds inside.
        for (var i = 0; i < Math.Min(WarmUp, repeats * 40); i++)
        {
            foreach (var contender in contenders) GC.KeepAlive(contender());
        }

        var shortest = contenders.Select(static _ => double.MaxValue).ToArray();
        for (var turn = 0; turn < (repeats == 1 ? LongTurns : Turns); turn++)
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                // Who begins changes: a turn warms the caches for the next one.
                var at = (i + turn) % contenders.Length;
                shortest[at] = Math.Min(shortest[at], Turn(contenders[at], repeats));
            }
        }

        return shortest;
    }

    private static double Turn(Func<object?> contender, int repeats)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++) GC.KeepAlive(contender());
        return Stopwatch.GetElapsedTime(started).TotalNanoseconds / repeats;
    }

    private static string Duration(double nanoseconds) =>
        nanoseconds < 1000 ? Text($"{nanoseconds:0} ns") : nanoseconds < 1_000_000 ? Text($"{nanoseconds / 1000:0.0} µs") : Text($"{nanoseconds / 1_000_000:0.0} ms");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static long Bytes(Func<object?> contender, int repeats)
    {
        var calls = Math.Min(repeats, 100);
        contender();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < calls; i++) contender();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / calls;
    }
}
