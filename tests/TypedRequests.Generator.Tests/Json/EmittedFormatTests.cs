using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Json;

/// <summary>What is emitted, how often, and from what kinds of declarations.</summary>
public sealed class EmittedFormatTests
{
    private const string Two = """
        #pragma warning disable CS1591
        public sealed record Issue(int Number, User User, IReadOnlyList<User> Others);
        public sealed record User(string Login);
        [TypedClient] public interface IOne { [Get("/a")] Task<Issue> A(); [Get("/b")] Task<List<User>> B(); }
        [TypedClient] public interface ITwo { [Get("/a")] Task<Issue> A(); [Post("/b")] Task B([Body] User user); }
        """;

    [Fact]
    public void InterfacesShareOneFilePerRecord() =>
        Assert.Equal(["IssueFormat", "UserFormat"], Formats(GeneratorRun.Of(Two)).Select(name => name.Split('_')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void AnotherPolicyIsAnotherFormat() =>
        Assert.Equal(3, Formats(GeneratorRun.Of(Two + "\n[TypedClient(Naming = JsonNaming.SnakeCaseLower)] public interface IThree { [Get(\"/a\")] Task<User> A(); }")).Count);

    // architecture: with slots, a new record re-emits at most two files
    [Fact]
    public void NewRecordReEmitsAtMostTwoFiles()
    {
        var records = string.Join("\n", Enumerable.Range(0, 60).Select(i => $"[JsonRecord] public sealed record R{i}(int A, R{Math.Max(0, i - 1)}? B);"));
        var before = TestCompilation.Create("#pragma warning disable CS1591\n" + records);
        var after = before.AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("#pragma warning disable CS1591\n[JsonRecord] public sealed record New(int A);", TestCompilation.ParseOptions, "New.cs"));
        var result = GeneratorRun.CreateDriver().RunGenerators(before).RunGenerators(after).GetRunResult().Results.Single();
        var written = result.TrackedSteps[Stages.JsonTypes].SelectMany(step => step.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        Assert.InRange(written, 1, 2);
    }

    [Fact]
    public void HarderNamesCompileAndWork()
    {
        var types = JsonAssembly.Of("""
            namespace @namespace.@class
            {
                [JsonRecord] public sealed record @event(int @class, string Names, string? seen0, string reader, string value, int Match, int Instance, object? Equals_, int type, int index);
                public static class Outer { [JsonRecord] internal sealed record Inner<T>(T Value) where T : struct; [JsonRecord] internal sealed record Uses(Inner<int> One, Inner<Guid>? Two); }
            }
            """);
        var type = types.Type("namespace.class.event");
        const string Json = """{"class":1,"names":"n","reader":"r","value":"v","match":2,"instance":3,"type":4,"index":5}""";
        Assert.Equal(Json, types.Write(types.Read(type, System.Text.Encoding.UTF8.GetBytes(Json))!));
        var nested = types.Type("namespace.class.Outer+Uses");
        Assert.Equal("""{"one":{"value":7}}""", types.Write(types.Read(nested, """{"one":{"value":7}}"""u8)!));
    }

    [Fact]
    public void MoreThan64RequiredMembersAreAllRequired()
    {
        var types = JsonAssembly.Of($"[JsonRecord] public sealed record Wide({string.Join(", ", Enumerable.Range(0, 70).Select(i => $"string Member{i}"))});");
        var parts = Enumerable.Range(0, 70).Select(i => $"\"member{i}\":\"{i}\"").ToList();
        Assert.NotNull(types.Read("Wide", "{" + string.Join(",", parts) + "}"));
        for (var i = 0; i < parts.Count; i++)
        {
            Assert.Equal($"$.member{i}", types.Fail("Wide", "{" + string.Join(",", parts.Where((_, at) => at != i)) + "}").Path);
        }
    }

    [Fact]
    public void RecursiveTypesEnd()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed record Tree(int Value, List<Tree>? Children = null, Dictionary<string, Leaf>? Leaves = null);
            public sealed record Leaf(Tree? Back);
            """);
        const string Json = """{"value":1,"children":[{"value":2,"leaves":{"a":{"back":{"value":3}}}}]}""";
        Assert.Equal(Json, types.Write(types.Read("Tree", Json)!));
    }

    [Fact]
    public void CircleOfObjectsIsAnError()
    {
        var types = JsonAssembly.Of("""
            [JsonRecord] public sealed class Node { public Node? Next { get; set; } }
            public static class Made { public static Node Circle { get { var node = new Node(); node.Next = node; return node; } } }
            """);
        Assert.Contains("depth", Assert.Throws<InvalidOperationException>(() => types.Write(types.Value("Made", "Circle")!)).Message, StringComparison.Ordinal); // made above
        Assert.Equal("""{"next":{}}""", types.Write(types.Read("Node", """{"next":{}}""")!));
    }

    // What compiled code sets in its constructors cannot be seen, so the reader looks at an object.
    [Fact]
    public void TypesOfOtherAssembliesKeepTheirInitialValues()
    {
        var types = JsonAssembly.Of(
            "[assembly: JsonRecord(typeof(Foreign)), JsonRecord(typeof(ForeignInit)), JsonRecord(typeof(Old))]",
            """
            public sealed class Foreign { public string Name { get; set; } = "set"; public string Lost { get; set; } = null!; public int Count { get; set; } = 2; }
            public sealed record ForeignInit(int Id) { public string Name { get; init; } = "set"; public int Count { get; init; } = 2; }
            #nullable disable
            public sealed class Old { public string Name { get; set; } public List<string> Names { get; set; } }
            """);
        Assert.Equal("""{"name":"set","lost":"l","count":2}""", types.Write(types.Read("Foreign", """{"lost":"l"}""")!));
        Assert.Equal("$.lost", types.Fail("Foreign", "{}").Path);
        Assert.Equal("ForeignInit { Id = 1, Name = set, Count = 2 }", types.Read("ForeignInit", """{"id":1}""")!.ToString());
        Assert.Equal("ForeignInit { Id = 1, Name = n, Count = 2 }", types.Read("ForeignInit", """{"id":1,"name":"n"}""")!.ToString());
        Assert.Equal("""{"names":["a",null]}""", types.Write(types.Read("Old", """{"name":null,"names":["a",null]}""")!));
    }

    [Fact]
    public void ObsoleteAndExperimentalTypesRaiseNoWarning() => Assert.NotNull(JsonAssembly.Of("""
        #pragma warning disable CS0612, CS0618, EXP1
        [Obsolete("old"), JsonRecord] public sealed record Old(int A);
        [System.Diagnostics.CodeAnalysis.Experimental("EXP1"), JsonRecord] public sealed record Early(int A);
        [JsonRecord] public sealed class Mixed { [Obsolete] public int A { get; set; } public Old? Old { get; set; } public List<Early>? Early { get; set; } }
        """));

    private static List<string> Formats(GeneratorRun run) => [.. run.HintNames.Where(name => name.Contains("Format_", StringComparison.Ordinal)).Select(name => name.Split(".Json.")[1])];
}
