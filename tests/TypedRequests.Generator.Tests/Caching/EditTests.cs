using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Caching;

/// <summary>What an edit costs: which steps have something new to say, and how many files are written again.</summary>
public sealed class EditTests
{
    private const string Users = """
        namespace N;
        [TypedClient("https://h")]
        public interface IUsers
        {
            [Get("/users/{id}")]
            Task<User> GetUser(int id, CancellationToken cancellationToken = default);
        }
        """;

    private const string Orders = """
        namespace N;
        [TypedClient] public interface IOrders : IBase { [Get("/orders")] Task<Order[]> All(CancellationToken cancellationToken = default); }
        """;

    private const string Types = """
        namespace N;
        public sealed record User(int Id, string Name);
        public sealed record Order(int Id, User Buyer);
        public interface IBase { [Get("/base")] Task Ping(CancellationToken cancellationToken = default); }
        public sealed class Unrelated { public int X() => 1; }
        """;

    public static TheoryData<string, int, string, string, int> Edits => new()
    {
        { "nothing", 2, "", "", 0 },
        { "an unrelated body", 2, "=> 1", "=> 2", 0 },
        { "a blank line above an interface", 0, "namespace N;", "namespace N;\n\n\n", 0 },
        { "a comment in an interface", 0, "    [Get(", "    // why\n    [Get(", 0 },
        { "a default value of a parameter", 0, "int id,", "int id = 5,", 0 },
        { "documentation", 0, "    [Get(", "    /// <summary>New.</summary>\n    [Get(", 0 },
        { "a new unrelated type", 2, "public sealed class Unrelated", "public sealed class Another; public sealed class Unrelated", 0 },
        { "a route", 0, "/users/{id}", "/people/{id}", 1 },
        { "a parameter's name", 0, "CancellationToken cancellationToken", "CancellationToken token", 1 },
        { "a base interface in another file", 2, "\"/base\"", "\"/root\"", 1 },
        { "a member of a record that one interface reads", 2, "User Buyer", "User Customer", 1 },
        { "a member of a record that both read", 2, "string Name", "string Login", 1 },
        { "the interface's name", 0, "interface IUsers", "interface IPeople", 2 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void AnEditWritesOnlyWhatItChanges(string edit, int file, string before, string after, int rewritten)
    {
        _ = edit;
        var sources = new[] { Users, Orders, Types };
        var compilation = TestCompilation.Create(sources);
        var first = GeneratorRun.CreateDriver().RunGenerators(compilation);
        var second = first.RunGenerators(Edit(compilation, file, sources[file], before, after)).GetRunResult().Results.Single();
        var changed = second.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        Assert.Equal(rewritten, changed);
        var old = first.GetRunResult().Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));
        Assert.Equal(rewritten, second.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).Except(old).Count());
    }

    [Theory]
    [InlineData("/users/{id}", "/people/{id}", IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged)]
    [InlineData("namespace N;", "namespace N;\n", IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged)]
    public void AnEditOfOneInterfaceChangesNoOther(string before, string after, IncrementalStepRunReason users, IncrementalStepRunReason orders)
    {
        var compilation = TestCompilation.Create(Users, Orders, Types);
        var driver = GeneratorRun.CreateDriver().RunGenerators(compilation);
        var second = driver.RunGenerators(Edit(compilation, 0, Users, before, after)).GetRunResult().Results.Single();
        var reasons = second.TrackedSteps[Stages.MarkedClients].SelectMany(step => step.Outputs).Select(output => output.Reason).ToList();
        Assert.Equal([users, orders], reasons.Select(reason => reason is IncrementalStepRunReason.Cached ? IncrementalStepRunReason.Unchanged : reason));
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string source, string before, string after)
    {
        var edited = before.Length == 0 ? source : source.Replace(before, after, StringComparison.Ordinal);
        if (before.Length > 0) Assert.NotEqual(source, edited);
        var old = compilation.SyntaxTrees[file + 1]; // the implicit usings come first
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(edited, TestCompilation.ParseOptions, old.FilePath));
    }
}
