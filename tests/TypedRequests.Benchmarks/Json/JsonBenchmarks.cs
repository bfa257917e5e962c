using BenchmarkDotNet.Attributes;

namespace TypedRequests.Benchmarks.Json;

/// <summary>P3 by BenchmarkDotNet: every document by every contender.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public abstract class JsonBenchmarks
{
    private readonly IReadOnlyList<JsonCase> _cases;
    private JsonCase _case;

    private protected JsonBenchmarks(IReadOnlyList<JsonCase> cases) => (_cases, _case) = (cases, cases[0]);

    /// <summary>The documents.</summary>
    public IEnumerable<string> Documents => _cases.Select(static entry => entry.Name);

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Choose() => _case = _cases.Single(entry => entry.Name == Document);

    [Benchmark(Baseline = true)]
    public object? SourceGeneration() => _case.SourceGeneration();

    [Benchmark]
    public object? TypedRequests() => _case.Ours();

    [Benchmark]
    public object? Reflection() => _case.Reflection();

    [Benchmark]
    public object? Newtonsoft() => _case.Newtonsoft();
}
