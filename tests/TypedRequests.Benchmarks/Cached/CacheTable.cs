using System.Diagnostics;
using System.Globalization;
using TypedRequests.Benchmarks.Calls;
using TypedRequests.Benchmarks.Pairs;

namespace TypedRequests.Benchmarks.Cached;

/// <summary>What an answer from the cache costs beside a call that a stub answers at once, in time and in bytes.</summary>
internal static class CacheTable
{
    private const int Turns = 101;
    private const int Repeats = 2000;

    internal static void Print(TextWriter output)
    {
        using var contenders = new Contenders(yields: false);
        using var session = new Session(new StubHandler(yields: false)) { BaseAddress = new("https://api.example.com"), Cache = new HttpCache() };
        var cached = session.For<ICachedRepositories>();
        Row("typed, without a cache", () => contenders.Typed("Hello-World", 2));
        Row("fresh hit", () => cached.GetOpen("Hello-World", 2));
        Row("parsed hit", () => cached.Get("Hello-World", 2));

        void Row(string name, Func<Task> call)
        {
            void Stub() => contenders.Typed("Hello-World", 2).GetAwaiter().GetResult();
            void Call() => call().GetAwaiter().GetResult();
            PairedRun.WarmUp(Call, Stub);
            var result = new PairedRun(Turns, Repeats, () => Stopwatch.GetElapsedTime(0)).Measure(Stub, Call);
            var bytes = AllocationTable.Measure(call);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {result.Second,6:0} ns  {bytes,6} B  shortest {result.OfShortest:0.00}× the stub call ({result.First:0} ns)  median {result.Median:0.00}×"));
        }
    }
}
