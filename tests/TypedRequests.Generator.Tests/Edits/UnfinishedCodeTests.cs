using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Diagnostics;

namespace TypedRequests.Generator.Tests.Edits;

/// <summary>What the compiler has an error for is neither repeated in an emitted file nor reported a second time (field: D2).</summary>
public sealed class UnfinishedCodeTests
{
    private const string Types = """
        public sealed record Dto(int X);
        public sealed record Box<T>(T Value) where T : class;
        public sealed record Sorted<T>(T Value) where T : IComparable<T>;
        public sealed record Number<T>(T Value) where T : struct;
        public sealed record Made<T>(T Value) where T : new();
        public sealed record Bits<T>(T Value) where T : unmanaged;
        public static class Constants { public const string Name = "n"; }
        namespace One { public sealed record Twin(int X); }
        namespace Two { public sealed record Twin(int X); }

        """;

    [Theory] // the signature
    [InlineData("Task<Unknown> A(CancellationToken c);")]
    [InlineData("Task<List<Unknown[]>> A(CancellationToken c);")]
    [InlineData("Task A(Unknown x, CancellationToken c);")]
    [InlineData("Task A([Body] Dictionary<string, Unknown?> x, CancellationToken c);")]
    [InlineData("Task<List> A(CancellationToken c);")]
    [InlineData("Task<List<>> A(CancellationToken c);")]
    [InlineData("Task<Dictionary<string>> A(CancellationToken c);")]
    [InlineData("Task<Box<int>> A(CancellationToken c);")]
    [InlineData("Task<Box<Box<int>>[]> A(CancellationToken c);")]
    [InlineData("Task<Sorted<Dto>> A(CancellationToken c);")]
    [InlineData("Task<Sorted<int?>> A(CancellationToken c);")]
    [InlineData("Task<Number<string>> A(CancellationToken c);")]
    [InlineData("Task<Number<int?>> A(CancellationToken c);")]
    [InlineData("Task<Made<Dto>> A(CancellationToken c);")]
    [InlineData("Task<Bits<string>> A(CancellationToken c);")]
    [InlineData("Task<Nullable<string>> A(CancellationToken c);")]
    [InlineData("Task<List<Span<int>>> A(CancellationToken c);")]
    [InlineData("Task<List<Constants>> A(CancellationToken c);")]
    [InlineData("Task<void> A(CancellationToken c);")]
    [InlineData("Task A(void x, CancellationToken c);")]
    [InlineData("Task A(int x, int x, CancellationToken c);")]
    [InlineData("Task A(int , CancellationToken c);")]
    [InlineData("Task A<T>(int T, CancellationToken c);")]
    [InlineData("Task<T> A<T, T>(CancellationToken c);")]
    [InlineData("Task<T> A<>(CancellationToken c);")]
    [InlineData("Task<T> A<T>(CancellationToken c) where T : Unknown;")]
    [InlineData("Task<Twin> A(CancellationToken c);")]
    [InlineData("Task<Dto> (CancellationToken c);")]
    [InlineData("Task<(int a, Unknown b)> A(CancellationToken c);")]
    public async Task D2_ABrokenSignatureIsTheCompilersAlone(string member) => await AssertOnlyTheCompilerSpeaks(
        $$"""using One; using Two; [TypedClient("https://h")] public interface IApi { [Get("/a")] {{member}} [Get("/b")] Task<Dto> Other(CancellationToken c); }""");

    [Theory] // the interface
    [InlineData("public interface IApi : IUnknown { [Get(\"/a\")] Task A(CancellationToken c); }")]
    [InlineData("public interface IApi : IRepo<int> { [Get(\"/a\")] Task A(CancellationToken c); } public interface IRepo<T> where T : class { [Get(\"/r\")] Task<T> Load(CancellationToken c); }")]
    [InlineData("public interface IApi : IApi { [Get(\"/a\")] Task A(CancellationToken c); }")]
    [InlineData("public interface IApi { [Get(\"/a\")] Task A(CancellationToken c); [Get(\"/b\")] Task A(CancellationToken d); }")]
    [InlineData("public interface IApi { [Get(\"/a\")] Task A(CancellationToken c); [Header(\"X-A\")] string A { get; set; } }")]
    [InlineData("public interface IApi { [Header(\"X-A\")] Unknown A { get; set; } [Get(\"/a\")] Task B(CancellationToken c); }")]
    [InlineData("public interface IApi { [Header(\"X-A\")] string A { } [Get(\"/a\")] Task B(CancellationToken c); }")]
    [InlineData("public interface IApi { [Path(\"v\")] Unknown V { get; set; } [Get(\"/{v}/a\")] Task B(CancellationToken c); }")]
    [InlineData("public interface { [Get(\"/a\")] Task A(CancellationToken c); }")]
    [InlineData("public interface IApi { [Get(\"/a\")] Task A(CancellationToken c); } public sealed record IApi(int X);")]
    [InlineData("public class Outer { private sealed record Hidden(int X); [TypedClient] internal interface IApi { [Get(\"/a\")] Task A([Query] Hidden x, CancellationToken c); } }", false)]
    [InlineData("public interface IApi { event int Changed; [Get(\"/a\")] Task A(CancellationToken c); }")]
    [InlineData("public interface IApi { event Unknown Changed; [Get(\"/a\")] Task A(CancellationToken c); }")]
    public async Task D2_ABrokenInterfaceIsTheCompilersAlone(string declaration, bool isMarkedHere = true) =>
        await AssertOnlyTheCompilerSpeaks((isMarkedHere ? "[TypedClient] " : "") + declaration);

    [Theory] // what the signature leads to
    [InlineData("[Get(\"/a\")] Task<Model> A(CancellationToken c);", "public sealed record Model(Unknown X);")]
    [InlineData("[Get(\"/a\")] Task<List<Model>> A(CancellationToken c);", "public sealed record Model(Inner X); public sealed record Inner { public required Box<int> Y { get; init; } }")]
    [InlineData("[Post(\"/a\")] Task A([Body] Model x, CancellationToken c);", "public sealed record Model(int X) : Unknown;")]
    [InlineData("[Get(\"/a\")] Task A([Query] Model x, CancellationToken c);", "public sealed record Model { public Unknown? X { get; init; } public int Y { get; init; } }")]
    [InlineData("[Get(\"/a\")] Task A([Query] Model x, CancellationToken c);", "public sealed record Model { public int X { get; init; } public int X { get; init; } }")]
    [InlineData("[Post(\"/a\")] Task A([Form(Style = QueryStyle.Dots)] List<Model> x, CancellationToken c);", "public sealed record Model { public Unknown? X { get; init; } public int Y { get; init; } }")]
    [InlineData("[Get(\"/a\")] Task<Model> A(CancellationToken c);", "public sealed record Model { public int X { get; init; } public int X { get; init; } }")]
    [InlineData("[Get(\"/a\")] Task<Model> A(CancellationToken c);", "public enum Model { One, One }")]
    [InlineData("[Get(\"/a\")] Task A(Model x, CancellationToken c);", "public enum Model { One, One }")]
    [InlineData("[Get(\"/a\")] Task<Model> A(CancellationToken c);", "[System.Text.Json.Serialization.JsonConverter(typeof(Unknown))] public sealed record Model(int X);")]
    [InlineData("[Get(\"/a\")] Task<Model> A(CancellationToken c);", "[System.Text.Json.Serialization.JsonDerivedType(typeof(Unknown), \"u\")] public record Model(int X);")]
    [InlineData("[Get(\"/a\"), Error<Unknown>(400)] Task<Dto> A(CancellationToken c);", "")]
    [InlineData("[Get(Unknown.Route)] Task<Dto> A(CancellationToken c);", "")]
    [InlineData("[Get(\"/a\")] Task<Dto> A([Query(Style = QueryStyle.)] int[] x, CancellationToken c);", "")]
    public async Task D2_WhatABrokenTypeLeadsToIsRefusedWithoutAWord(string member, string types) =>
        await AssertOnlyTheCompilerSpeaks($$"""[TypedClient("https://h")] public interface IApi { {{member}} [Get("/b")] Task<Dto> Other(CancellationToken c); } {{types}}""");

    [Theory] // formats that no interface asks for
    [InlineData("[JsonRecord] public sealed record Model(Unknown X);")]
    [InlineData("[JsonRecord] public sealed record (int X);")]
    [InlineData("[assembly: JsonRecord(typeof(List<Unknown>))]")]
    [InlineData("[assembly: JsonRecord(typeof(Box<int>))]")]
    [InlineData("public class C { object? M(Response r) => r.Json<List<Unknown>>(); }")]
    [InlineData("public class C { object? M(Response r) => r.Json<Box<int>>(); }")]
    [InlineData("public class C { object? M(Response r) => r.Json<Model>(); } public sealed record Model(Unknown X);")]
    [InlineData("[assembly: ClosedClient(typeof(IRepo<Unknown>))] [TypedClient] public interface IRepo<T> { [Get(\"/a\")] Task<T> A(CancellationToken c); }")]
    public async Task D2_FormatsAskedForByNameAreSilentToo(string source) => await AssertOnlyTheCompilerSpeaks(source);

    [Fact]
    public void D2_OneBrokenMethodLeavesTheOtherClientsAlone()
    {
        var session = new EditSession();
        session.Type("[TypedClient] public interface IOne { [Get(\"/a\")] Task<Unknown> A(); } [TypedClient] public interface ITwo { [Get(\"/a\")] Task<string> A(); }");
        var one = session.Result.GeneratedSources.Single(source => source.HintName.StartsWith("IOne", StringComparison.Ordinal)).SourceText.ToString();
        var two = session.Result.GeneratedSources.Single(source => source.HintName.StartsWith("ITwo", StringComparison.Ordinal)).SourceText.ToString();
        Assert.Contains("does not compile as it stands", one, StringComparison.Ordinal);
        Assert.Contains("AEndpoint", two, StringComparison.Ordinal);
    }

    [Fact]
    public void D2_TheRefusedMemberSaysThatTheCompilerSpeaks()
    {
        var session = new EditSession();
        session.Type("[TypedClient] public interface IOne { [Get(\"/a\")] Task<Model> A(); [Get(\"/b\")] Task<string> B(); } public sealed record Model(Unknown X);");
        var one = session.Result.GeneratedSources.Single(source => source.HintName.StartsWith("IOne", StringComparison.Ordinal)).SourceText.ToString();
        Assert.Contains("throw new global::System.NotSupportedException(\"'A' does not compile as it stands. The compiler says what is wrong with it.\")", one, StringComparison.Ordinal);
        Assert.Contains("BEndpoint", one, StringComparison.Ordinal);
    }

    // One error of the compiler's, or several, in what was typed; none elsewhere; nothing of ours.
    private static async Task AssertOnlyTheCompilerSpeaks(string source)
    {
        var text = source + "\n" + Types;
        var session = new EditSession();
        var step = session.Type(text);
        Assert.Null(step.Crash);
        Assert.Empty(step.Complaints);
        Assert.Contains(session.Written.GetDiagnostics(), found => found.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(await Inspection.Find(session.Written), found => found.Severity > DiagnosticSeverity.Info);
    }
}
