using BenchmarkDotNet.Attributes;

namespace TypedRequests.Benchmarks.Calls;

/// <summary>P1 and P2: a call over a stub.</summary>
[MemoryDiagnoser]
public class CallBenchmarks
{
    private Contenders _contenders = null!; // set up before each run

    [Params(false, true)]
    public bool Yields { get; set; }

    [GlobalSetup]
    public void Setup() => _contenders = new(Yields);

    [GlobalCleanup]
    public void Cleanup() => _contenders.Dispose();

    [Benchmark(Baseline = true)]
    public Task<Repository> Limit() => _contenders.Limit("Hello-World", 2);

    [Benchmark]
    public Task<Repository?> Idiom() => _contenders.Idiom("Hello-World", 2);

    [Benchmark]
    public Task<Repository> Typed() => _contenders.Typed("Hello-World", 2);

    [Benchmark]
    public Task<Repository> TypedOverForeignHandler() => _contenders.TypedOverForeignHandler("Hello-World", 2);
}
