using System.Diagnostics;
using System.Globalization;
using TypedRequests.Benchmarks.Json;

namespace TypedRequests.Benchmarks.Pairs;

/// <summary>P3 in half a minute: emitted readers and writers against System.Text.Json's source generation, document by document.</summary>
internal static class JsonPairs
{
    private const int Turns = 61;
    private const int WarmUp = 20_000;

    internal static void Print(TextWriter output)
    {
        var (one, many, write) = (new ReadOne(), new ReadMany(), new WriteOne());
        Row("read an issue", 500, () => one.IssueByTheirs(), () => one.IssueByOurs());
        Row("read a tiny record", 5000, () => one.TinyByTheirs(), () => one.TinyByOurs());
        Row("read a settable class", 300, () => one.WideByTheirs(), () => one.WideByOurs());
        Row("read 100 issues", 5, () => many.HundredByTheirs(), () => many.HundredByOurs());
        Row("write an issue", 500, () => write.IssueByTheirs(), () => write.IssueByOurs());
        Row("write a tiny record", 5000, () => write.TinyByTheirs(), () => write.TinyByOurs());

        void Row(string name, int repeats, Func<object?> theirs, Func<object?> ours) => output.WriteLine(Compare(name, repeats, theirs, ours));
    }

    private static string Compare(string name, int repeats, Func<object?> theirs, Func<object?> ours)
    {
        // Small documents need as many rounds as large ones to reach the compiler's last tier; a large one has its rounds inside.
        for (var i = 0; i < Math.Min(WarmUp, repeats * 40); i++) GC.KeepAlive((theirs(), ours()));
        var result = new PairedRun(Turns, repeats, () => Stopwatch.GetElapsedTime(0)).Measure(() => GC.KeepAlive(theirs()), () => GC.KeepAlive(ours()));
        var (low, high) = result.Interval();
        return string.Create(CultureInfo.InvariantCulture,
            $"{name,-22} theirs {result.First / 1000:0.00} µs / {Bytes(theirs)} B, ours {result.Second / 1000:0.00} µs / {Bytes(ours)} B  theirs over ours: shortest {1 / result.OfShortest:0.00}×, median of pairs {1 / result.Median:0.00}× [{1 / high:0.00}, {1 / low:0.00}]");
    }

    // A written length is boxed, 24 B of either.
    private static long Bytes(Func<object?> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) read();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }
}
