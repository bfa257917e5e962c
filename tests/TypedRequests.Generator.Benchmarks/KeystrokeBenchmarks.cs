using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>P5: what one keystroke in a file without interfaces costs, within a body and in a declaration.</summary>
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

    /// <summary>Whether the keystroke is within a body, or adds a member.</summary>
    [Params(true, false)]
    public bool InBody { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = SampleProject.Create(Interfaces, Unrelated);
        _ours = Drivers.Ours().RunGenerators(_project);
        _limit = Drivers.ThrowAway().RunGenerators(_project);
    }

    [Benchmark(Baseline = true)]
    public object Limit() => _limit.RunGenerators(Edited());

    [Benchmark]
    public object Generator() => _ours.RunGenerators(Edited());

    private CSharpCompilation Edited() => InBody ? SampleProject.EditUnrelated(_project, ++_keystroke) : SampleProject.EditDeclaration(_project, ++_keystroke);
}
