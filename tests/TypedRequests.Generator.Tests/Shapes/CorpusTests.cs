using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Analyzers;
using TypedRequests.Generator.Tests.Harness;
using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Shapes;

/// <summary>Awkward declarations. Each one compiles at C# 12 without a warning, and is cached; that is what <see cref="GeneratorRun"/> requires.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("global namespace")]
    [InlineData("keyword names")]
    [InlineData("contextual keywords")]
    [InlineData("names of ours")]
    [InlineData("non-ASCII names")]
    [InlineData("nested")]
    [InlineData("same names")]
    [InlineData("members of object")]
    [InlineData("overloads")]
    [InlineData("nullable arguments")]
    [InlineData("oblivious")]
    [InlineData("obsolete and experimental")]
    [InlineData("default interface members")]
    [InlineData("inheritance", "TR1003")]
    [InlineData("generic methods")]
    [InlineData("closed generics")]
    [InlineData("partial")]
    [InlineData("file-local neighbours")]
    [InlineData("tuples, dynamic and arrays")]
    [InlineData("optional parameters and defaults")]
    [InlineData("quotes and braces")]
    public void AwkwardDeclarationsCompile(string name, string? rejectedBy = null)
    {
        var run = GeneratorRun.Of(File.ReadAllText(RepositoryFolder.PathOf("tests", "TypedRequests.Generator.Tests", "Shapes", "Corpus", name + ".txt")));
        var emitted = string.Concat(run.Result.GeneratedSources.Select(file => file.SourceText.ToString()));
        Assert.Equal(rejectedBy is not null, emitted.Contains("NotSupportedException", StringComparison.Ordinal));
        if (rejectedBy is not null) Assert.Contains($"\"{rejectedBy}: ", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFileOfTheCorpusIsCompiled() => Assert.Equal(
        Directory.GetFiles(RepositoryFolder.PathOf("tests", "TypedRequests.Generator.Tests", "Shapes", "Corpus")).Length,
        typeof(CorpusTests).GetMethod(nameof(AwkwardDeclarationsCompile))!.GetCustomAttributes(typeof(InlineDataAttribute), false).Length); // named just before

    [Fact]
    public void RecordsAndInterfacesOfOtherAssembliesAreRead()
    {
        var library = Reference("Library", "namespace Lib; public interface IShared { [Get(\"/s\")] Task<Shared> Get(Level level); } public sealed record Shared(int X); public enum Level { Low }", []);
        GeneratorRun.Of(TestCompilation.Create("MyApp", ["[TypedClient(\"https://h\")] public interface IMine : Lib.IShared { [Post(\"/p\")] Task Put(Lib.Shared body); }"], [library]));
    }

    [Fact]
    public void ExternAliasesAreDeclared()
    {
        var library = Reference("Library", "namespace Lib; public sealed record Shared(int X); public enum Level { Low }", []).WithAliases(["Old"]);
        var source = "extern alias Old;\n[TypedClient] public interface IMine { [Post(\"/p\")] Task<Old::Lib.Shared> Put(List<Old::Lib.Shared> body, [Query] Old::Lib.Level level); }";
        var run = GeneratorRun.Of(TestCompilation.Create("MyApp", [source], [library]));
        Assert.Contains("extern alias Old;", run.File("IMine"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my-app.Tests")]
    [InlineData("class")]
    [InlineData("1 st")]
    public void AnyAssemblyNameWillDo(string assembly) =>
        GeneratorRun.Of(TestCompilation.Create(assembly, ["namespace N; [TypedClient] public interface IMine { [Get(\"/\")] Task<Dto> Call(); } public sealed record Dto(int X);"], []));

    [Fact]
    public void AMarkerOnTwoPartsEmitsOnce()
    {
        var compilation = TestCompilation.Create("[TypedClient] public partial interface IParts { [Get(\"/a\")] Task A(); }", "[TypedClient] public partial interface IParts { [Get(\"/b\")] Task B(); }");
        var result = GeneratorRun.CreateDriver().RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Single(result.GeneratedSources, file => file.HintName.StartsWith("IParts", StringComparison.Ordinal));
    }

    [Fact]
    public Task AMistakeInABaseOfTwoClientsIsToldOnce() => AnalyzerRun.Verify(
        """
        public interface IBase { [Get("/{{|TR2003:}|}")] Task Call(CancellationToken t); }
        [TypedClient] public interface IOne : IBase;
        [TypedClient] public interface ITwo : IBase;
        """,
        new TypedClientAnalyzer());

    private static MetadataReference Reference(string assembly, string source, IEnumerable<MetadataReference> more)
    {
        var image = new MemoryStream();
        var emitted = TestCompilation.Create(assembly, [source], more).Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
