using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Declared;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Caching;

/// <summary>Whatever is typed and wherever, a generator that has seen the project before emits what one that has not would emit.</summary>
public sealed class RandomEditTests
{
    private const int Walks = 80;
    private const int EditsPerWalk = 4;

    private const string Api = """
        namespace N;
        [TypedClient("https://h")]
        public interface IApi
        {
            [Get(Routes.User)] Task<User> GetUser(int id, CancellationToken cancellationToken = default);
            [Post("/users")] Task Create(User user, Level level);
            int Twice(int x) { return x * 2; }
        }
        [JsonRecord] public sealed record Setting(string Key) { public int Weight { get; init; } = 3; public string Text() { return Key + Weight; } }
        """;

    private const string Types = """
        namespace N;
        public static class Routes { public const string User = "/users/{id}"; public static string Of(int i) { return "/users/" + i; } }
        public sealed class User
        {
            public required string Name { get; set; }
            public List<string> Tags { get; } = [];
            public int Count { get { return Tags.Count; } set { Tags.Capacity = value; } }
            public string? Note => Tags.Count > 0 ? Tags[0] : null;
            public User() { Tags.Add("new"); if (Count > 1) { Tags.Clear(); } }
        #nullable disable
            public string Old { get; set; }
            public string Older() { return Old; }
        #nullable restore
            public Level Level { get; set; }
        }
        public enum Level { Low, High = 5 }
        public sealed class Caller { public static User Ask(Response answer) { return answer.Json<User>(); } }
        """;

    private const string Program = """
        var answer = Two() + 1;
        if (answer > 2) { return; }
        static int Two() { return 2; }
        public sealed record Unread(int X);
        """;

    private static readonly string[] s_typed =
    [
        "x", ";", "{", "}", "(", "\"", "/*", "*/", "//", "\n", " ", "=> 1;", "return null;", "@\"", "\"\"\"", "#nullable disable\n", "#if X\n", "#endif\n", "public int More { get; set; }", "1",
    ];

    private static readonly Gen<(int File, int At, bool InBody, int Deleted, string Typed)> s_edits =
        from file in Gen.Choose(0, 2)
        from at in Gen.Choose(0, Math.Max(Api.Length, Types.Length))
        from inBody in Gen.Elements(true, false)
        from deleted in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from typed in Gen.Elements(s_typed)
        select (file, at, inBody, deleted, typed);

    [Fact]
    public void WhatWasReadBeforeNeverShows()
    {
        var remembered = 0;
        var walks = Gen.ListOf(s_edits, EditsPerWalk).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithReplay(TestSeed.Current, 1).WithMaxTest(Walks), Prop.ForAll(walks, edits => remembered += Walk(edits)));
        Assert.InRange(remembered, Walks / 4, Walks * EditsPerWalk); // some edits are within bodies
    }

    private static int Walk(IEnumerable<(int File, int At, bool InBody, int Deleted, string Typed)> edits)
    {
        var project = TestCompilation.Create(Api, Types, Program);
        var driver = GeneratorRun.CreateDriver().RunGenerators(project);
        var remembered = 0;
        foreach (var (file, at, inBody, deleted, typed) in edits)
        {
            var before = Declarations.Of(project);
            var old = project.SyntaxTrees[file + 1]; // the implicit usings come first
            var text = old.ToString();
            var start = inBody ? Math.Max(0, text.IndexOf("return ", at % text.Length, StringComparison.Ordinal)) : at % text.Length;
            var edited = text.Remove(start, Math.Min(deleted, text.Length - start)).Insert(start, typed);
            project = project.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(edited, TestCompilation.ParseOptions, old.FilePath));
            driver = driver.RunGenerators(project);
            Assert.Equal(Emitted(GeneratorRun.CreateDriver().RunGenerators(TestCompilation.ParsedAnew(project))), Emitted(driver));
            remembered += ReferenceEquals(before, Declarations.Of(project)) ? 1 : 0;
        }

        return remembered;
    }

    private static string Emitted(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return string.Join("\n", result.GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => file.HintName + "\n" + file.SourceText));
    }
}
