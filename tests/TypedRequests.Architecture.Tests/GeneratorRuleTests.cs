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
    public void LambdasAreStatic() => Check.Holds(SourceTree.Under(Generator), GeneratorRules.StaticLambdas);

    [Theory]
    [InlineData("x => x")]
    [InlineData("(x, _) => x")]
    [InlineData("delegate { return 1; }")]
    public void ALambdaThatMayCaptureIsFound(string lambda)
    {
        Check.Breaks("generator/X.cs", $"class C {{ object o = M({lambda}); }}", GeneratorRules.StaticLambdas, "mark it static");
        Assert.Empty(Check.In("generator/X.cs", $"class C {{ object o = M(static {lambda}); }}", GeneratorRules.StaticLambdas));
    }

    [Fact]
    public void ModelsHoldNothingOfRoslyn() => Check.Holds(SourceTree.Under(Generator + "/Model"), GeneratorRules.NothingOfRoslyn);

    [Theory]
    [InlineData("using Microsoft.CodeAnalysis; class M;")]
    [InlineData("using Microsoft.CodeAnalysis.CSharp; class M;")]
    [InlineData("class M { Microsoft.CodeAnalysis.Location? at; }")]
    public void RoslynInAModelIsFound(string text) => Check.Breaks("generator/Model/M.cs", text, GeneratorRules.NothingOfRoslyn, "a model holds values only");
}
