using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Tests.Corpus;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>The one diagnostic that must never be seen: nobody can write an example, so the way it is told is tested, and that typing does not provoke it.</summary>
public sealed class TR1999Tests
{
    [Fact]
    public void TheClientOfAFailedInterfaceThrowsAndNamesTheFailure()
    {
        var compilation = TestCompilation.Create("[TypedClient] public interface IUsers { [Get(\"/a\")] Task A(); }");
        var client = FallbackParser.Parse(compilation.GetTypeByMetadataName("IUsers")!, compilation, new InvalidOperationException("What\nnow?")); // declared above
        var emitted = ClientEmitter.Emit(client.Client);
        Assert.Contains("TR1999: no client could be emitted for 'IUsers': InvalidOperationException, What now?.", emitted);
        var output = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(emitted, TestCompilation.ParseOptions, "Emitted.g.cs"));
        Assert.DoesNotContain(output.GetDiagnostics(), found => found.Location.SourceTree?.FilePath == "Emitted.g.cs");
    }

    // Every file of the corpus, cut off where somebody may be typing.
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.65)]
    [InlineData(0.8)]
    [InlineData(0.95)]
    public async Task HalfTypedCodeNeverFailsTheGenerator(double typed)
    {
        var sources = CorpusFile.Right.Where(file => !file.StandsAlone).Select(file => file.Source[..(int)(file.Source.Length * typed)]);
        var compilation = Inspection.Compile([.. sources]);
        Assert.DoesNotContain(await Inspection.Find(compilation), found => found.Id == "TR1999");
        var result = GeneratorRun.CreateDriver().RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.GeneratedSources, source => source.SourceText.ToString().Contains("TR1999", StringComparison.Ordinal));
    }
}
