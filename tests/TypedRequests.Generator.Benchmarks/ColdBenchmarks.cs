using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>P6: the first generation of 1,200 endpoints and their records, against System.Text.Json's generator over the records alone.</summary>
[MemoryDiagnoser]
public class ColdBenchmarks
{
    private CSharpCompilation _project = null!; // set up before each run

    [GlobalSetup]
    public void Setup() => _project = SampleProject.Create(interfaces: 100, unrelated: 0, withJsonContext: true);

    [Benchmark(Baseline = true)]
    public object SystemTextJson() => Drivers.SystemTextJson().RunGenerators(_project.Clone());

    [Benchmark]
    public object Generator() => Drivers.Ours().RunGenerators(_project.Clone());
}
