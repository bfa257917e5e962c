using BenchmarkDotNet.Attributes;

namespace TypedRequests.Benchmarks.Json;

/// <summary>P3: <see cref="JsonReads"/> by BenchmarkDotNet.</summary>
[MemoryDiagnoser, MinColumn, MedianColumn]
public class JsonReadBenchmarks
{
    private JsonCase _case = JsonReads.All[0];

    /// <summary>The documents.</summary>
    public static IEnumerable<string> Documents => JsonReads.All.Select(static entry => entry.Name);

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Documents))]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Choose() => _case = JsonReads.All.Single(entry => entry.Name == Document);

    [Benchmark(Baseline = true)]
    public object? SourceGeneration() => _case.SourceGeneration();

    [Benchmark]
    public object? TypedRequests() => _case.Ours();

    [Benchmark]
    public object? Reflection() => _case.Reflection();

    [Benchmark]
    public object? Newtonsoft() => _case.Newtonsoft();
}
