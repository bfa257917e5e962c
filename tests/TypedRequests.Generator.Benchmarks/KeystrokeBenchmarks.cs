using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>P5: what one keystroke in a file without interfaces costs.</summary>
[MemoryDiagnoser]
public class KeystrokeBenchmarks
{
    private GeneratorDriver _ours = null!; // set up before each run
    private GeneratorDriver _limit = null!; // set up before each run
    private CSharpCompilation _project = null!; // set up before each run
    private int _keystroke;

    [Params(1, 100, 1000)]
    public int Interfaces { get; set; }

    [Params(0, 5000)]
    public int Unrelated { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = SampleProject.Create(Interfaces, Unrelated);
        _ours = Drivers.Ours().RunGenerators(_project);
        _limit = Drivers.ThrowAway().RunGenerators(_project);
    }

    [Benchmark(Baseline = true)]
    public object Limit() => _limit.RunGenerators(SampleProject.EditUnrelated(_project, ++_keystroke));

    [Benchmark]
    public object Generator() => _ours.RunGenerators(SampleProject.EditUnrelated(_project, ++_keystroke));
}
