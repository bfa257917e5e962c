using BenchmarkDotNet.Attributes;

namespace TypedRequests.Benchmarks.Calls;

/// <summary>P7: what a session costs.</summary>
[MemoryDiagnoser]
public class SessionBenchmarks
{
    [Benchmark]
    public Session New() => new();
}
