using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;
using TypedRequests.Generator.Tests.Json;

namespace TypedRequests.Generator.Tests.Edits;

/// <summary>What emitted files name is the user's choice, and no warning or error of theirs (field: D11, D12, D15).</summary>
public sealed class ObsoleteAndOddTypesTests
{
    private const string Quiet = "#pragma warning disable CS1591, CS0612, CS0618, CS0619, TEST01\n";

    [Theory]
    [InlineData("[Get(\"/a\")] Task A(Kind k);", "public enum Kind { [Obsolete] A, [Obsolete(\"b\")] B, [System.Diagnostics.CodeAnalysis.Experimental(\"TEST01\")] C, [Obsolete(\"d\", true)] D }")]
    [InlineData("[Get(\"/a\")] Task<Kind> A();", "public enum Kind { [JsonFallback, Obsolete(\"a\", true)] A, [Obsolete(\"b\")] B }")]
    [InlineData("[Get(\"/a\")] Task A([Query] Kind[] k, [Header(\"X-K\")] Kind h);", "[System.Diagnostics.CodeAnalysis.Experimental(\"TEST01\")] public enum Kind { A, [Obsolete(\"b\", true)] B }")]
    [InlineData("[Get(\"/a\")] Task<Base> A();", "[System.Text.Json.Serialization.JsonDerivedType(typeof(One), \"1\")] [System.Text.Json.Serialization.JsonDerivedType(typeof(Two), \"2\")] public abstract record Base; [Obsolete(\"x\")] public sealed record One(int X) : Base; [System.Diagnostics.CodeAnalysis.Experimental(\"TEST01\")] public sealed record Two(int X) : Base;")]
    [InlineData("[Get(\"/a\")] Task<Base> A(); [Get(\"/b\")] Task<List<Base>> B();", "[Obsolete] [System.Text.Json.Serialization.JsonDerivedType(typeof(One), \"1\")] public abstract record Base; [Obsolete] public sealed record One(int X) : Base { [Obsolete(\"y\", true)] public int Y { get; init; } }")]
    [InlineData("[Get(\"/a\")] Task<Dto> A(); [Post(\"/a\")] Task B([Body] List<Dto> x);", "public sealed record Dto { [Obsolete(\"x\", true)] public string? Old { get; set; } public Inner? In { get; init; } } public sealed record Inner { [Obsolete(\"x\", true)] public int X { get; init; } [Obsolete] public int Y { get; set; } }")]
    [InlineData("[Get(\"/a\")] Task<Dto> A();", "public sealed class Dto { [Obsolete(\"x\", true)] public Dto(int x) => X = x; public int X { get; [Obsolete(\"z\")] set; } }")]
    [InlineData("[Get(\"/a\")] Task<Dictionary<string, Dto>> A();", "public sealed record Dto(Things Things); public sealed class Things : List<Thing>; public sealed record Thing { [Obsolete(\"x\", true)] public int X { get; init; } }")]
    [InlineData("[Get(\"/a\")] Task A([Query] Dto x); [Post(\"/b\")] Task B([Form(Style = QueryStyle.Dots)] List<Dto> x);", "public sealed record Dto { [Obsolete(\"x\", true)] public string? Old { get; init; } [System.Diagnostics.CodeAnalysis.Experimental(\"TEST01\")] public int New { get; init; } }")]
    [InlineData("[Get(\"/a/{x}\")] Task A(Id x);", "[UrlText(\"Old\")] public readonly record struct Id(int V) { [Obsolete(\"x\", true)] public string Old => \"o\"; }")]
    [InlineData("[Get(\"/a\")] Task<Dto> A();", "public sealed record Dto([property: System.Text.Json.Serialization.JsonConverter(typeof(Conv))] int X); [Obsolete] public sealed class Conv : System.Text.Json.Serialization.JsonConverter<int> { public override int Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => 1; public override void Write(System.Text.Json.Utf8JsonWriter writer, int value, System.Text.Json.JsonSerializerOptions options) { } }")]
    [InlineData("[Obsolete(\"x\", true), Get(\"/a\")] Task<Dto> A(); [Get(\"/b\")] Task B();", "[Obsolete(\"x\", true)] public sealed record Dto(int X);")]
    [InlineData("[Header(\"X-A\"), Obsolete(\"x\", true)] string ToString { get; set; } [Get(\"/b\")] Task B();", "")]
    public void D11_WhatIsObsoleteOrExperimentalIsNamedWithoutAWord(string members, string types) =>
        GeneratorRun.Of($$"""{{Quiet}}[TypedClient("https://h")] public interface IApi { {{members}} } {{types}}""");

    [Theory]
    [InlineData("[Obsolete(\"x\", true)] [TypedClient(\"https://h\")] public interface IApi { [Get(\"/a\")] Task<Dto> A(); } [Obsolete(\"x\", true)] public sealed record Dto(int X);")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"TEST01\")] [TypedClient(\"https://h\")] public interface IApi { [Get(\"/a\")] Task<Outer.Dto> A(); } [Obsolete] public static class Outer { public sealed record Dto(int X); }")]
    [InlineData("[JsonRecord, Obsolete(\"x\", true)] public sealed record Dto(int X);")]
    [InlineData("[JsonRecord] public sealed record Dto(int X) { [Obsolete(\"x\", true)] public int Y { get; init; } } [JsonRecord] public sealed record Other(Dto D, List<Dto> All);")]
    public void D11_SoAreTheirClientsAndFormatsRegistered(string source) => GeneratorRun.Of(Quiet + source);

    [Fact]
    public void D11_MembersThatAreObsoleteAsAnErrorAreReadAndWritten()
    {
        var types = JsonAssembly.Of("#pragma warning disable CS0619\n[JsonRecord] public sealed record Dto { [Obsolete(\"x\", true)] public int Old { get; set; } public int New { get; init; } }");
        Assert.Equal("""{"old":1,"new":2}""", types.Write(types.Read("Dto", """{"old":1,"new":2}""")!)); // an object
    }

    [Theory]
    [InlineData("[Post(\"/a\")] Task A([Body] dynamic x);")]
    [InlineData("[Post(\"/a\")] Task A([Body] dynamic? x);")]
    [InlineData("[Post(\"/a\")] Task A([Part] dynamic x, [Part] List<dynamic> y);")]
    [InlineData("[Get(\"/a\")] Task A([RequestProperty] dynamic x, [RequestProperty] dynamic? y);")]
    [InlineData("[RequestProperty] dynamic X { get; set; } [Get(\"/a\")] Task A();")]
    [InlineData("[Post(\"/a\")] Task<dynamic> A([Body] Dictionary<string, dynamic?> x); [Post(\"/b\")] Task<List<dynamic?>> B([Body] IAsyncEnumerable<dynamic> x);")]
    [InlineData("[Post(\"/a\")] Task<Holder> A([Body] Holder x);")]
    [InlineData("[Post(\"/a\")] Task<Response<dynamic>> A([Body] dynamic[] x);")]
    public void D12_DynamicIsAnObject(string members)
    {
        var run = GeneratorRun.Of($$"""{{Quiet}}[TypedClient("https://h")] public interface IApi { {{members}} } public sealed record Holder(dynamic A, dynamic? B) { public dynamic? C { get; set; } public List<dynamic>? D { get; init; } }""");
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.SourceText.ToString().Contains("NotSupportedException", StringComparison.Ordinal));

        // Nothing is bound while the program runs: that takes reflection.
        Assert.DoesNotContain(run.Output.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("Emitted/", StringComparison.Ordinal)), tree => IsBoundLate(run.Output.GetSemanticModel(tree)));
    }

    [Theory]
    [InlineData("ref int X { get; }", "TR1007")]
    [InlineData("ref readonly string X { get; }", "TR1007")]
    [InlineData("[Header(\"X-A\")] ref string X { get; }", "TR1007")]
    [InlineData("Span<int> X { get; set; }", "TR1007")]
    [InlineData("[Query] ReadOnlySpan<char> X { get; }", "TR1007")]
    [InlineData("unsafe int* X { get; set; }", "TR1007")]
    [InlineData("ref int this[int i] { get; }", "TR1006")]
    [InlineData("[Get(\"/a\")] Task A<T>(T x, CancellationToken c) where T : allows ref struct;", "TR1005")]
    [InlineData("[Get(\"/a\")] T A<T>() where T : allows ref struct;", "TR3001")]
    [InlineData("[Get(\"/a\")] Task A<T>(scoped T x, CancellationToken c) where T : allows ref struct;", "TR1005")]
    [InlineData("[Get(\"/a\")] Task A(scoped Span<int> x, CancellationToken c);", "TR1005")]
    [InlineData("[Get(\"/a\")] Task A(params ReadOnlySpan<int> x);", "TR1005", "TR1009")]
    [InlineData("[Get(\"/a\")] Task A(scoped ref int x, CancellationToken c);", "TR1005")]
    [InlineData("[Get(\"/a\")] Task A(__arglist);", "TR1005", "TR1009")]
    [InlineData("[Get(\"/a\")] unsafe Task A(delegate*<int, void> x, CancellationToken c);", "TR1005")]
    [InlineData("[Get(\"/a\")] ref readonly int A();", "TR3001")]
    [InlineData("[Get(\"/a\")] Span<int> A();", "TR3001")]
    public async Task D15_WhatLivesOnTheStackIsRefusedInPlace(string member, params string[] expected)
    {
        var session = new EditSession(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13));
        var step = session.Type($$"""[TypedClient("https://h")] public interface IApi { {{member}} }""");
        Assert.Empty(step.Complaints);
        Assert.DoesNotContain(session.Output.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
        Assert.Equal(expected, (await Inspection.Find(session.Written)).Select(found => found.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void D15_AGenericMethodMayAllowRefStructsThatItDoesNotSend()
    {
        var session = new EditSession(CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13));
        Assert.Empty(session.Type("[TypedClient(\"https://h\")] public interface IApi { [Get(\"/a\")] Task A<T>() where T : allows ref struct; }").Complaints);
        Assert.DoesNotContain(session.Output.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
    }

    private static bool IsBoundLate(SemanticModel model) => model.SyntaxTree.GetRoot().DescendantNodes()
        .Any(node => model.GetOperation(node) is Microsoft.CodeAnalysis.Operations.IDynamicInvocationOperation or Microsoft.CodeAnalysis.Operations.IDynamicMemberReferenceOperation or Microsoft.CodeAnalysis.Operations.IDynamicObjectCreationOperation);
}
