using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Emitted;

/// <summary>Which methods answer by their arguments alone: those whose equal arguments make an equal request. A value that cannot change is given out again, others are read anew.</summary>
public sealed class KeptValueTests
{
    [Theory]
    [InlineData("sealed record R(int A, string? B, DateTime C, decimal D, double E, Guid? F, Uri G);")]
    [InlineData("sealed record R(System.Collections.Immutable.ImmutableArray<R> Items);")]
    [InlineData("sealed record R(Inner I); readonly record struct Inner(int A);")]
    [InlineData("sealed record R(Inner I); record struct Inner { public int A { get; init; } }")]
    [InlineData("sealed class R { public R(int a) => A = a; public int A { get; } public static int Count { get; set; } }")]
    [InlineData("sealed record R : Base; record Base { public string Name { get; init; } = \"\"; }")]
    public void WhatCannotChangeIsKept(string types) => Assert.Contains("GetHits = new();", Emit("[Get(\"/r\"), Cached] Task<R> Get();", types), StringComparison.Ordinal);

    [Theory]
    [InlineData("record R(int A);")] // what derives from it may be changed
    [InlineData("sealed record R(int[] A);")]
    [InlineData("sealed record R(IReadOnlyList<int> A);")] // it is a list, and can be cast to one
    [InlineData("sealed record R(object A);")]
    [InlineData("sealed record R { public int A { get; set; } }")]
    [InlineData("sealed record R(Inner I); record struct Inner(int A);")]
    [InlineData("sealed record R(int A) { private int _seen; public int Next() => ++_seen; }")]
    [InlineData("sealed record R(int A) { public event Action? Changed; public void Tell() => Changed?.Invoke(); }")]
    [InlineData("sealed class R(int a) { public int A => a; public int Next() => ++a; }")]
    [InlineData("sealed record R : Base; record Base { public string Name = \"\"; }")]
    [InlineData("sealed record R(System.Collections.Immutable.ImmutableArray<Inner> A); sealed class Inner { public int B { get; set; } }")]
    public void WhatCanChangeIsReadAnew(string types) => Assert.Contains("GetHits = new(readsAnew: true);", Emit("[Get(\"/r\"), Cached] Task<R> Get();", types), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Get(\"/r\")] Task<R> Get();")]
    [InlineData("[Get(\"/r\"), NoCache] Task<R> Get();")]
    [InlineData("[Get(\"/r\"), Cached] R Get();")]
    [InlineData("[Get(\"/r\"), Cached] Task<R?> Get();")]
    [InlineData("[Get(\"/r\"), Cached] Task<Response<R>> Get();")]
    [InlineData("[Get(\"/r\"), Cached] Task<string> Get();")]
    [InlineData("[Post(\"/r\"), Cached(Seconds = 1)] Task<R> Get();")]
    [InlineData("[Get(\"/r\"), Cached] Task<R> Get(RequestOptions options);")]
    [InlineData("[Get(\"/r/{weight}\"), Cached] Task<R> Get(decimal weight);")] // 1.0 equals 1.00, and is written otherwise
    [InlineData("[Get(\"/r/{at}\"), Cached] Task<R> Get(DateTimeOffset at);")]
    [InlineData("[Get(\"/r{?ids}\"), Cached] Task<R> Get(int[] ids);")]
    [InlineData("[Header(\"X-A\")] string A { get; set; } [Get(\"/r\"), Cached] Task<R> Get();")]
    public void WhoseRequestMayDifferIsAskedEachTime(string member) => Assert.DoesNotContain("ParsedHits<", Emit(member, "sealed record R(int A);"), StringComparison.Ordinal);

    [Fact]
    public void AnInterfaceSpeaksForItsMethods()
    {
        var emitted = Emit("[Get(\"/r\")] Task<R> Get(); [Get(\"/s\"), NoCache] Task<R> Other();", "sealed record R(int A);", "[Cached]");
        Assert.Contains("> GetHits = new();", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("OtherHits", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheAttributesNothingIsEmittedForThem()
    {
        var emitted = Emit("[Get(\"/r/{id}\")] Task<R> Get(int id); [Put(\"/r/{id}\")] Task Put(int id, [Body] R r);", "sealed record R(int A);");
        foreach (var word in (string[])["Hits", "Keep(", "Invalidat", "Cache"]) Assert.DoesNotContain(word, emitted, StringComparison.Ordinal);
    }

    private static string Emit(string members, string types, string attributes = "")
    {
        return GeneratorRun.Of($$"""
            namespace N;

            [TypedClient("https://api.example.com")]
            {{attributes}}
            internal interface IApi
            {
                {{members}}
            }
            """, "namespace N;\n" + types).File("IApi");
    }
}
