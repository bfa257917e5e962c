using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Declared;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Caching;

/// <summary>Which edits leave a project's declarations as they were, so that nothing has to be read again. In doubt they have changed.</summary>
public sealed class DeclarationTests
{
    private const string Source = """
        namespace N;
        public sealed class Worker
        {
            public const string Route = "/a";
            private readonly int _start = 5;
            public Worker() { _start = 6; }
            public int Value => _start;
            public int Both { get { return 1; } set { } }
            public string Name { get; set; } = "x";
            public int this[int i] => i;
            public static Worker operator +(Worker left, Worker right) { return left; }
            public void Run(int times = 3)
            {
                // work
                var text = $"{times}";
                int Local(int x) { return x; }
                Local(text.Length);
            }
        #nullable disable
            public string Old() { return null; }
            public void Wide()
            {
        #pragma warning disable CS0219
                var unused = 1;
            }
        }
        """;

    [Theory]
    [InlineData("// work", "// hard work")]
    [InlineData("{times}", "{times}{times + 1}")]
    [InlineData("return x;", "return x + 1;")]
    [InlineData("Local(text.Length);", "Local(")]
    [InlineData("{ _start = 6; }", "{ _start = 6; _start++; }")]
    [InlineData("{ _start = 6; }", "{}")]
    [InlineData("=> _start;", "=> _start + 1;")]
    [InlineData("=> _start;", "=> ;")]
    [InlineData("return 1;", "return 2;")]
    [InlineData("=> i;", "=> -i;")]
    [InlineData("return left;", "return right;")]
    [InlineData("return null;", "")]
    [InlineData("set { }", "set { _ = value; }")]
    public void EditWithinABodyLeavesThem(string before, string after) => Assert.True(AreTheSame(before, after));

    [Theory]
    [InlineData("\"/a\"", "\"/b\"")]
    [InlineData("_start = 5", "_start = 7")]
    [InlineData("Name { get; set; } = \"x\"", "Name { get; set; } = null!")]
    [InlineData("times = 3", "times = 4")]
    [InlineData("public void Run", "internal void Run")]
    [InlineData("#nullable disable", "#nullable enable")]
    [InlineData("// work", "#nullable disable\n")]
    [InlineData("var unused = 1;", "var unused = 2;")]
    [InlineData("// work", "} public int More() {")]
    [InlineData("// work", "/*")]
    [InlineData("=> _start;", "=> _start; public int More => 1;")]
    [InlineData("get { return 1; }", "get;")]
    [InlineData("{ _start = 6; }", "{ _start = 6; ")]
    [InlineData("{ _start = 6; }", "=> _start = 6;")]
    [InlineData("namespace N;", "using System;\nnamespace N;")]
    public void AnyOtherEditChangesThem(string before, string after) => Assert.False(AreTheSame(before, after));

    [Theory]
    [InlineData("Console.WriteLine(1);", "Console.WriteLine(12);", true)]
    [InlineData("return 2;", "return 3;", true)]
    [InlineData("Console.WriteLine(1);", "", false)]
    [InlineData("recor X(int a)", "record X(int a)", false)]
    [InlineData("record Y(int A)", "record Y(int B)", false)]
    public void TopLevelStatementsDeclareNothing(string before, string after, bool same) =>
        Assert.Equal(same, AreTheSame(before, after, "Console.WriteLine(1);\nint Two() { return 2; }\nrecor X(int a);\npublic sealed record Y(int A);\n"));

    [Fact]
    public void SameFilesUnderAnotherNameOrWithOtherReferencesDeclareSomethingElse()
    {
        var project = TestCompilation.Create(Source);
        Assert.Same(Declarations.Of(project), Declarations.Of(project.Clone()));
        Assert.NotSame(Declarations.Of(project), Declarations.Of(project.WithAssemblyName("Other")));
        Assert.NotSame(Declarations.Of(project), Declarations.Of(project.RemoveReferences(project.References.First())));
        Assert.NotSame(Declarations.Of(project), Declarations.Of(project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", TestCompilation.ParseOptions))));
        Assert.NotSame(Declarations.Of(project), Declarations.Of(project.WithOptions(project.Options.WithNullableContextOptions(NullableContextOptions.Disable))));
    }

    private static bool AreTheSame(string before, string after, string source = Source)
    {
        var project = TestCompilation.Create(source);
        var known = Declarations.Of(project);
        var edited = source.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(source, edited);
        var old = project.SyntaxTrees[1]; // the implicit usings come first
        return ReferenceEquals(known, Declarations.Of(project.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(edited, TestCompilation.ParseOptions, old.FilePath))));
    }
}
