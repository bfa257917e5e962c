using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Analyzers;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Shapes;

/// <summary>Whatever is declared, there is a client that compiles; and what it cannot do is told where it is declared.</summary>
public sealed class RandomInterfaceTests
{
    private const int Batches = 8;
    private const int PerBatch = 250;

    private const string Shared = """
        #pragma warning disable CS0612, CS8981
        public sealed record Dto(int X, string? Name, Level Level, Point At, System.Collections.Generic.List<int>? Numbers);
        public readonly record struct Point(int X, double Y);
        public sealed record Cyclic(string Name, Cyclic? Next);
        public enum Level { Low, VeryHigh }
        [System.Flags] public enum Rights { None = 0, Read = 1, Write = 2 }
        public interface IShared { [Get("/shared/{id}"), Header("X-S", "s")] System.Threading.Tasks.Task<Dto> Shared(int id, Level level); [Header("X-Q")] string? Q { get; set; } }

        """;

    [Fact]
    public void AnyInterfaceGivesACompilingClientOrALocatedFinding()
    {
        var batch = Enumerable.Range(0, PerBatch).Aggregate(
            Gen.Constant(""),
            (all, number) => all.SelectMany(text => RandomInterface.Source(number).Select(source => text + source + "\n")));
        Check.One(Config.QuickThrowOnFailure.WithReplay(TestSeed.Current, 1).WithMaxTest(Batches), Prop.ForAll(batch.ToArbitrary(), source => IsServed(Shared + source)));
    }

    private static bool IsServed(string source)
    {
        var compilation = TestCompilation.Create(source);
        var run = GeneratorRun.Of(compilation);
        var findings = AnalyzerRun.Find(compilation, new TypedClientAnalyzer()).GetAwaiter().GetResult();
        Assert.DoesNotContain(findings, finding => finding.Id == "TR1999" || finding.Location == Location.None);
        var emitted = string.Concat(run.Result.GeneratedSources.Select(file => file.SourceText.ToString()));
        Assert.InRange(emitted.Split("CompilerServices.Call(").Length, PerBatch / 4, int.MaxValue); // a fair part of what is tried is right
        foreach (var file in run.Output.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("Emitted/IRandom", StringComparison.Ordinal))) AssertRefusalsAreFound(file, compilation, findings);
        return true;
    }

    // A member that throws names a finding that is reported within its interface, or within one that it inherits.
    private static void AssertRefusalsAreFound(SyntaxTree file, CSharpCompilation compilation, IReadOnlyList<Diagnostic> findings)
    {
        var name = Path.GetFileName(file.FilePath).Split('.')[0];
        var declared = compilation.GetTypeByMetadataName(name)!.AllInterfaces.Prepend(compilation.GetTypeByMetadataName(name)!) // the file is named after it
            .SelectMany(type => type.DeclaringSyntaxReferences).Select(reference => reference.Span).ToList();
        foreach (var literal in file.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Where(thrown => thrown.Type.ToString().EndsWith("NotSupportedException", StringComparison.Ordinal)))
        {
            var id = literal.ArgumentList!.Arguments[0].ToString()[1..7]; // every one is given a message
            Assert.True(
                findings.Any(finding => finding.Id == id && declared.Any(span => span.Contains(finding.Location.SourceSpan))),
                $"{name} throws {literal} and nothing is reported in:\n{compilation.GetTypeByMetadataName(name)!.DeclaringSyntaxReferences[0].GetSyntax()}");
        }
    }
}
