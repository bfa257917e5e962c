using System.Globalization;
using TypedRequests.Benchmarks.Calls;

namespace TypedRequests.Benchmarks;

/// <summary>Exact bytes per call, without waiting for BenchmarkDotNet: allocation does not vary from run to run.</summary>
internal static class AllocationTable
{
    private const int Calls = 20_000;

    internal static void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"new Session(): {Measure(() => { _ = new Session(); return Task.CompletedTask; })} B"));
        foreach (var yields in new[] { false, true })
        {
            using var contenders = new Contenders(yields);
            var limit = Measure(() => contenders.Limit("Hello-World", 2));
            Row("limit", limit);
            Row("idiom", Measure(() => contenders.Idiom("Hello-World", 2)));
            Row("typed", Measure(() => contenders.Typed("Hello-World", 2)));
            Row("typed, far from a limit", Measure(() => contenders.TypedFarFromTheLimit("Hello-World", 2)));
            Row("typed, foreign handler", Measure(() => contenders.TypedOverForeignHandler("Hello-World", 2)));
            if (!yields)
            {
                using var peers = new Peers();
                Row("typed, blocking", Measure(() => Task.FromResult(contenders.TypedBlocking("Hello-World", 2))));
                Row("Refit", Measure(() => peers.ByRefit("Hello-World", 2)));
                Row("RestEase", Measure(() => peers.ByRestEase("Hello-World", 2)));
                Row("Flurl.Http", Measure(() => peers.ByFlurl("Hello-World", 2)));
                Row("RestSharp", Measure(() => peers.ByRestSharp("Hello-World", 2)));
            }

            void Row(string name, long bytes) => output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{(yields ? "yields" : "at once")} · {name,-24} {bytes,6} B  {(double)bytes / limit:0.00}× the limit"));
        }
    }

    // Yielding calls hop between threads, so the whole process is counted; nothing else runs in it.
    internal static long Measure(Func<Task> call)
    {
        for (var i = 0; i < Calls; i++) call().GetAwaiter().GetResult();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Calls; i++) call().GetAwaiter().GetResult();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Calls;
    }
}
