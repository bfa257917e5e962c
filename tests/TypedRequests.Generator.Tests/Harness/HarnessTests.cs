using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Tests.Harness;

/// <summary>A check that cannot fail checks nothing: each one of the harness is shown something that breaks it.</summary>
public sealed class HarnessTests
{
    [Fact]
    public void ModelWalkFindsASymbolBehindAnInterfaceInACollection()
    {
        ISymbol symbol = TestCompilation.Create("class C;").GetTypeByMetadataName("C")!; // declared on this line
        Assert.Equal("BrokenModel.<Parts>k__BackingField[1]", ModelWalk.FindRoslynObject(new BrokenModel("x", ["fine", symbol])));
    }

    [Fact]
    public void ModelWalkFindsALocationInABaseRecord() =>
        Assert.Equal("DerivedModel.<Where>k__BackingField", ModelWalk.FindRoslynObject(new DerivedModel(Location.None)));

    [Fact]
    public void ModelWalkPassesValues() => Assert.Null(ModelWalk.FindRoslynObject(new BrokenModel("x", ["a", 1, DateTimeOffset.UnixEpoch])));

    [Fact]
    public void SecondRunOfAGeneratorWithoutEqualModelsIsNoticed()
    {
        var compilation = TestCompilation.Create("[assembly: System.CLSCompliant(false)]");
        var driver = CSharpGeneratorDriver.Create(
            [new UncachedGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var second = driver.RunGenerators(compilation).RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        Assert.ThrowsAny<Exception>(() => GeneratorRun.AssertSecondRunIsCached(second));
    }

    [Fact]
    public void MarkupNamesIdAndSpan()
    {
        var markup = Markup.Parse("a {|TR1001:b {|TR1002:c|}|} {x} |} d");
        Assert.Equal("a b c {x} |} d", markup.Source);
        Assert.Equal([("TR1002", 4, 1), ("TR1001", 2, 3)], markup.Expected.Select(mark => (mark.Id, mark.Span.Start, mark.Span.Length)));
    }

    private sealed record BrokenModel(string Name, object[] Parts);

    private abstract record BaseModel(Location Where);

    private sealed record DerivedModel(Location Where) : BaseModel(Where);

    private sealed class UncachedGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var models = context.CompilationProvider.Select(static (_, _) => new object()).WithTrackingName(Stages.Clients);
            context.RegisterSourceOutput(models, static (production, _) => production.AddSource("x.g.cs", "// x"));
        }
    }
}
