using TypedRequests.Architecture.Tests.Rules;

namespace TypedRequests.Architecture.Tests;

public sealed class GeneratorRuleTests
{
    private const string Generator = "generator/TypedRequests.Generator";

    [Fact]
    public void WhatTheCompilerCallsKeepsNoState() => Check.Holds(SourceTree.Under("generator"), GeneratorRules.NoInstanceState);

    [Theory]
    [InlineData("class G : IIncrementalGenerator { int _runs; }")]
    [InlineData("class A : DiagnosticAnalyzer { readonly Dictionary<string, int> _seen = []; }")]
    [InlineData("class F : CodeFixProvider { List<int> Seen { get; } = []; }")]
    public void StateIsFound(string text) => Check.Breaks("generator/X.cs", text, GeneratorRules.NoInstanceState, "one instance serves every run");

    [Theory]
    [InlineData("class G : IIncrementalGenerator { static readonly int s_one = 1; const int Two = 2; }")]
    [InlineData("class A : DiagnosticAnalyzer { public override ImmutableArray<X> SupportedDiagnostics { get; } = []; }")]
    [InlineData("class Writer { int _indent; }")]
    public void WhatIsNoStateIsLeftAlone(string text) => Assert.Empty(Check.In("generator/X.cs", text, GeneratorRules.NoInstanceState));

    [Fact]
    public void PipelinesAreGivenStaticLambdas() => Check.Holds(SourceTree.Under(Generator), GeneratorRules.StaticInPipelines);

    [Theory]
    [InlineData("x => x")]
    [InlineData("(x, _) => x")]
    [InlineData("delegate { return 1; }")]
    public void ALambdaThatMayCaptureIsFoundInAPipeline(string lambda)
    {
        const string pipeline = "class G {{ void Initialize(IncrementalGeneratorInitializationContext context) => context.M({0}); }}";
        Check.Breaks("generator/X.cs", string.Format(pipeline, lambda), GeneratorRules.StaticInPipelines, "mark it static");
        Assert.Empty(Check.In("generator/X.cs", string.Format(pipeline, "static " + lambda), GeneratorRules.StaticInPipelines));
        Assert.Empty(Check.In("generator/X.cs", $"class C {{ object o = M({lambda}); }}", GeneratorRules.StaticInPipelines));
    }

    [Fact]
    public void LambdasThatCaptureNothingAreStatic() => Check.Empty(GeneratorRules.StaticWherePossible(SourceTree.Under(Generator)));

    [Theory]
    [InlineData("x => x + 1", true)]
    [InlineData("x => { int y = x; return y; }", true)]
    [InlineData("static x => x", false)]
    [InlineData("x => x + n", false)]
    [InlineData("x => x + f", false)]
    [InlineData("x => n = x", false)]
    [InlineData("x => x + p", false)]
    public void ALambdaThatCapturesNothingIsFound(string lambda, bool isFound)
    {
        var file = new SourceFile("generator/X.cs", $"class C(int p) {{ int f; void M(int n) {{ Func<int, int> g = {lambda}; }} }}");
        Assert.Equal(isFound ? 1 : 0, GeneratorRules.StaticWherePossible([file]).Count());
    }

    [Fact]
    public void ModelsHoldNothingOfRoslyn() => Check.Holds(SourceTree.Under(Generator + "/Model"), GeneratorRules.NothingOfRoslyn);

    [Theory]
    [InlineData("using Microsoft.CodeAnalysis; class M;")]
    [InlineData("using Microsoft.CodeAnalysis.CSharp; class M;")]
    [InlineData("class M { Microsoft.CodeAnalysis.Location? at; }")]
    public void RoslynInAModelIsFound(string text) => Check.Breaks("generator/Model/M.cs", text, GeneratorRules.NothingOfRoslyn, "a model holds values only");
}
