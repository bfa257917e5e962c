using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>Types that reach themselves: in a circle they are read and written, and where they grow without end that is said, at once, wherever they are used.</summary>
public sealed class EndlessTypeTests
{
    private const string Growing = """
        #nullable enable
        public sealed record W<T>(T V) { public W<W<T>>? Nested { get; init; } }
        public sealed record Inf<T>(T V, Inf<Inf<T>>? N);
        public sealed record Ping<T>(Pong<List<T>>? Other);
        public sealed record Pong<T>(Ping<T>? Other);
        public sealed record Swap<A, B>(A First, Swap<B, W2<A>>? Next);
        public sealed record W2<T>(T V);
        public sealed record Twin<T>(Twin<Pair<T, T>>? Next);
        public sealed record Pair<A, B>(A First, B Second);
        public sealed record ByMap<T>(Dictionary<string, ByMap<T[]>>? Map);
        public sealed record ByNull<T>(ByNull<Value<T>>? Next) where T : struct;
        public record struct Value<T>(T? V) where T : struct;
        public sealed class Items<T> : List<Items<Items<T>>> { }
        public sealed class Map<T> : Dictionary<string, Map<Pair<T, int>>> { }
        public class Outer<T> { public sealed class Inner { public Outer<Outer<T>>.Inner? Next { get; set; } } }
        public class Base<T> { public Derived<Base<T>>? Next { get; set; } }
        public sealed class Derived<T> : Base<T> { }
        public sealed record Plain(string Name, W<int>? Deep);
        public sealed record Fork<T>(Fork<W2<T>>? A, Fork<List<T>>? B, Fork<T[]>? C, Fork<Pair<T, T>>? D, Fork<Dictionary<string, T>>? E);

        """;

    public static TheoryData<string> Endless { get; } =
    [
        "W<int>", "Inf<string>", "Ping<int>", "Swap<int, string>", "Twin<int>", "ByMap<int>", "ByNull<int>", "Items<int>", "Map<int>", "Outer<int>.Inner", "Base<int>", "Plain", "Fork<int>",
        "List<W<int>>", "Dictionary<string, Plain>", "W<W<W<int>>>",
    ];

    // field: T2, D1
    [Theory]
    [MemberData(nameof(Endless))]
    public async Task T2_GrowingTypeIsALocatedFindingWhereverItIsUsed(string type)
    {
        var source = $$"""
            using System.Text.Json.Serialization;
            [assembly: JsonRecord(typeof({{type}}))]
            [TypedClient("https://api.example.com")]
            public interface IApi
            {
                [Get("/a")] Task<{{type}}> Get();
                [Post("/b")] Task Send([Body] {{type}} body);
                [Post("/c")] Task Part([Part] {{type}} part);
                [Get("/e"), Errors<{{type}}>] Task<int> Fail();
            }
            public static class Uses { public static object? Use(Response response) => response.Json<{{type}}>(); }

            """.Replace(", Errors<" + type + ">", "", StringComparison.Ordinal) + Growing;
        var compilation = Inspection.Compile(source);
        var found = await Inspection.Find(compilation);
        var refused = found.Where(finding => finding.Id == "TR3002").Select(finding => finding.Location.SourceTree!.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()).Distinct().ToList(); // in source
        Assert.All(["[assembly: JsonRecord", "[Get(\"/a\")]", "[Post(\"/b\")]", "[Post(\"/c\")]", "public static class Uses"], start => Assert.Contains(refused, line => line.StartsWith(start, StringComparison.Ordinal)));
        Assert.All(found.Where(finding => finding.Id == "TR3002"), finding => Assert.Contains("ever larger type arguments", finding.GetMessage(), StringComparison.Ordinal));
        Assert.DoesNotContain(Inspection.CompileWithClients(compilation), complaint => complaint.Severity == DiagnosticSeverity.Error);
    }

    // field: D1
    [Theory]
    [InlineData("W<int>", "TR3002")]
    [InlineData("Inf<string>", "TR3002")]
    [InlineData("Twin<int>", "TR3002")]
    [InlineData("Swap<int, string>", "TR3002")]
    [InlineData("Plain", "TR3002")]
    [InlineData("Loop", "TR2010")]
    [InlineData("Bush0", "TR2010")]
    [InlineData("L", "TR2010")]
    [InlineData("Tree", "TR2010")]
    public async Task D1_GrowingQueryAndFormAreALocatedFinding(string type, string id)
    {
        var bush = string.Concat(Enumerable.Range(0, 40).Select(i => $"public sealed record Bush{i}(Bush{i + 1}? L, Bush{i + 1}? R);\n")) + "public sealed record Bush40(int V);\n";
        var source = $$"""
            [TypedClient("https://api.example.com")]
            public interface IApi
            {
                [Get("/a")] Task Ask([Query] {{type}} query);
                [Post("/b")] Task Fill([Form] {{type}} form);
            }
            public sealed record Loop(int V, Loop? Next);
            public sealed class L : List<L> { }
            public sealed class Tree : Dictionary<string, Tree> { }

            """ + bush + Growing;
        var found = (await Inspection.Find(Inspection.Compile(source))).Where(finding => finding.Severity == DiagnosticSeverity.Error).ToList();
        Assert.All(found, finding => Assert.Equal(id, finding.Id));
        Assert.Equal([3, 4], found.Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line).Distinct());
    }

    // field: T2
    [Fact]
    public void T2_CollectionsThatHoldThemselvesWork()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed class Tree : Dictionary<string, Tree> { }
            [JsonRecord] public sealed class L : List<L> { }
            [JsonRecord] public sealed class Maybe : List<Maybe?> { }
            [JsonRecord] public sealed class Deep : Dictionary<int, List<Deep[]>> { }
            [JsonRecord] public sealed record Menu(string Title, Menus? Children = null);
            public sealed class Menus : List<Menu> { }
            public sealed class Of<T> : List<Of<T>> { }
            [JsonRecord] public sealed record UsesOf(Of<int> A, Of<string> B, Tree? Tree = null);
            [JsonRecord, JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] public sealed record Quoted(Numbers A, [property: JsonNumberHandling(JsonNumberHandling.Strict)] Numbers B);
            public sealed class Numbers : List<int> { }
            """);
        foreach (var (type, json) in new[]
        {
            ("Tree", """{"a":{"b":{},"c":{"d":{}}},"e":{}}"""), ("L", "[[],[[],[[]]]]"), ("Maybe", "[null,[null,[]]]"), ("Deep", """{"1":[[{},{"2":[]}],[]]}"""),
            ("Menu", """{"title":"a","children":[{"title":"b","children":[]},{"title":"c"}]}"""), ("UsesOf", """{"a":[[],[[]]],"b":[],"tree":{"x":{}}}"""),
            ("Quoted", """{"a":["1","2"],"b":[3]}"""),
        })
        {
            Assert.Equal(json, types.Write(types.Read(type, json)!)); // documents of objects and arrays
        }

        var failure = types.Fail("Menu", """{"title":"a","children":[{"title":"b"},{"title":"c","children":[{}]}]}""");
        Assert.Equal("$.children[1].children[0].title", failure.Path);
        Assert.Equal("$.a.b", types.Fail("Tree", """{"a":{"b":null}}""").Path);
    }

    // field: T2. What a type holds of itself a few times, and then no more, is no growth.
    [Fact]
    public void T2_TypesThatGrowAndEndWork()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed record A(Box<int> One, Other? Next = null);
            public sealed record Other(Box<Box<int>> Two, Third? Next = null);
            public sealed record Third(Box<Box<Box<Box<int>>>> Four, Box<A>? Back = null);
            public sealed record Box<T>(T V);
            """);
        const string Json = """{"one":{"v":1},"next":{"two":{"v":{"v":2}},"next":{"four":{"v":{"v":{"v":{"v":4}}}},"back":{"v":{"one":{"v":5}}}}}}""";
        Assert.Equal(Json, types.Write(types.Read("A", Json)!));
    }

    // field: T2. A chain of types is no deeper on the compiler's stack than one of them.
    [Fact]
    public void T2_LongChainOfTypesCompiles()
    {
        const int Length = 3000;
        var chain = string.Concat(Enumerable.Range(0, Length).Select(i => $"public sealed record R{i}(R{i + 1}? N);\n")) + $"public sealed record R{Length}(int V);\n";
        var compilation = TestCompilation.Create("#pragma warning disable CS1591\n[assembly: JsonRecord(typeof(R0))]\n" + chain);
        GeneratorDriver? driver = null;
        var small = new Thread(() => driver = GeneratorRun.CreateDriver().RunGenerators(compilation), maxStackSize: 512 * 1024);
        small.Start();
        small.Join();
        Assert.Equal(Length + 2, driver!.GetRunResult().Results.Single().GeneratedSources.Length); // the thread has set it
    }
}
