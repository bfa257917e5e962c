using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>P6: the first generation of 1,200 endpoints and their records, and of the records alone, against System.Text.Json's generator over the records.</summary>
[MemoryDiagnoser]
public class ColdBenchmarks
{
    private CSharpCompilation _project = null!; // set up before each run

    [Params(true, false)]
    public bool Clients { get; set; }

    // Files parsed anew each time: of those that it has seen, the generator remembers what it read.
    [IterationSetup]
    public void Setup() => _project = SampleProject.Create(interfaces: 100, unrelated: 0, new ProjectKind { JsonContext = true, Clients = Clients, JsonRecords = !Clients });

    [Benchmark(Baseline = true)]
    public object SystemTextJson() => Drivers.SystemTextJson().RunGenerators(_project);

    [Benchmark]
    public object Generator() => Drivers.Ours().RunGenerators(_project);
}
