using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>The version is a setting of the project, so there is no example to write.</summary>
public sealed class TR1013Tests
{
    private const string Source = "[TypedClient] public interface IUsers { [Get(\"/a\")] Task A(CancellationToken stop); [Get(\"/{x}\")] Task B(CancellationToken stop); }";

    [Fact]
    public async Task AnOlderVersionIsRefusedAtTheInterfaceAndNothingIsEmitted()
    {
        var compilation = Compile(LanguageVersion.CSharp11);
        var found = Assert.Single(await Inspection.Find(compilation));
        Assert.Equal("TR1013", found.Id);
        Assert.Equal("IUsers", Source.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Contains("C# 11.0", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(GeneratorRun.CreateDriver().RunGenerators(compilation).GetRunResult().Results.Single().GeneratedSources);
    }

    [Theory]
    [InlineData("[JsonRecord] public sealed record {|Label|}(string Name);")]
    [InlineData("[assembly: JsonRecord(typeof({|List<int>|}))]")]
    [InlineData("public static class Reader { public static int Read(Response response) => response.Json<{|int|}>(); }")]
    [InlineData("public static class Writer { public static Task Post(Session session) => session.PostJsonAsync<{|int[]|}>(\"/\", [1]); }")]
    public async Task ARecordOrACallIsRefusedToo(string marked)
    {
        var start = marked.IndexOf("{|", StringComparison.Ordinal);
        var source = marked.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal).Replace("[1]", "new int[0]", StringComparison.Ordinal);
        var compilation = Compile(LanguageVersion.CSharp11, source);
        var found = Assert.Single(await Inspection.Find(compilation));
        Assert.Equal(("TR1013", start), (found.Id, found.Location.SourceSpan.Start));
        var run = GeneratorRun.CreateDriver().RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Null(run.Exception);
        Assert.Empty(run.GeneratedSources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public async Task ThisAndNewerVersionsAreNot(LanguageVersion version) => Assert.DoesNotContain(await Inspection.Find(Compile(version)), found => found.Id == "TR1013");

    private static CSharpCompilation Compile(LanguageVersion version, string source = Source)
    {
        var options = TestCompilation.ParseOptions.WithLanguageVersion(version);
        return Inspection.Compile().RemoveAllSyntaxTrees().AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(TestCompilation.ImplicitUsings, options, "Usings.cs"), CSharpSyntaxTree.ParseText(source, options, "Source1.cs"));
    }
}
