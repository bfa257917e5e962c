using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedRequests.Generator.Tests.CodeFixes;

/// <summary>Fix-all over several documents and projects: each finding is mended once, where it stands.</summary>
public sealed class FixAllTests
{
    private const string Contracts = """
        namespace Contracts
        {
            public interface IUsers { }

            public interface IOrders { }
        }
        """;

    private const string UsesOfBoth = """
        using TypedRequests;
        public static class First
        {
            public static object[] Make(Session session) => [session.For<Contracts.IUsers>(), session.For<Contracts.IOrders>(), session.For<Contracts.IUsers>()];
        }
        """;

    private const string UsesOfOne = """
        using TypedRequests;
        public static class Second
        {
            public static object Make(Session session) => session.For<Contracts.IUsers>();
        }
        """;

    private const string Urls = """
        using System.Threading.Tasks;
        using TypedRequests;
        public static class NAME
        {
            public static Task<Response> Get(Session session, string id) => session.GetAsync("/NAME/" + id);

            public static Task<Response> All(Session session, string id) => session.GetAsync("/all/" + id);
        }
        """;

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task AnInterfaceThatIsAskedForInSeveralPlacesIsMarkedOnce(FixAllScope scope)
    {
        var solution = CodeFixRun.Open([("App", [("Contracts.cs", Contracts), ("First.cs", UsesOfBoth), ("Second.cs", UsesOfOne)])]);
        var texts = await CodeFixRun.FixAll(solution, scope, "TR4001", "Add [TypedClient]");
        Assert.Equal(
            Contracts.Replace("public interface", "[TypedRequests.TypedClient]\n    public interface", StringComparison.Ordinal),
            texts["Contracts.cs"].Replace("\r", "", StringComparison.Ordinal));
        Assert.Equal(UsesOfBoth, texts["First.cs"]);
        Assert.Equal(UsesOfOne, texts["Second.cs"]);
    }

    [Fact]
    public async Task AnInterfaceOfAnotherProjectIsMarkedThere()
    {
        var solution = CodeFixRun.Open([("Contracts", [("Contracts.cs", "using TypedRequests;\n" + Contracts)]), ("App", [("First.cs", UsesOfBoth), ("Second.cs", UsesOfOne)])]);
        var texts = await CodeFixRun.FixAll(solution, FixAllScope.Solution, "TR4001", "Add [TypedClient]");
        Assert.Equal("using TypedRequests;\n" + Contracts.Replace("public interface", "[TypedClient]\n    public interface", StringComparison.Ordinal), texts["Contracts.cs"]);
    }

    [Fact]
    public async Task AMarkIsWrittenSoThatItsOwnFileKnowsIt()
    {
        const string Use = "using TypedRequests; public static class First { public static int Read(Response response, IApi api) => api.Get<Records.Row>().X; } [TypedClient] public interface IApi { [Get(\"/\")] T Get<T>(); }";
        var solution = CodeFixRun.Open([("Records", [("Row.cs", "namespace Records { public sealed record Row(int X); }")]), ("App", [("First.cs", Use)])]);
        var texts = await CodeFixRun.FixAll(solution, FixAllScope.Solution, "TR4005", "Add [JsonRecord]");
        Assert.Equal("namespace Records { [TypedRequests.JsonRecord] public sealed record Row(int X); }", texts["Row.cs"]);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 3)]
    public async Task EveryUrlOfTheScopeBecomesAnInterpolation(FixAllScope scope, int documents)
    {
        var solution = CodeFixRun.Open(
        [
            ("App", [("A.cs", Urls.Replace("NAME", "A", StringComparison.Ordinal)), ("B.cs", Urls.Replace("NAME", "B", StringComparison.Ordinal))]),
            ("Other", [("C.cs", Urls.Replace("NAME", "C", StringComparison.Ordinal))]),
        ]);
        var texts = await CodeFixRun.FixAll(solution, scope, "TR4006", "Pass the interpolation");
        for (var i = 0; i < 3; i++)
        {
            var name = "ABC"[i].ToString();
            var expected = Urls.Replace("NAME", name, StringComparison.Ordinal);
            Assert.Equal(i < documents ? expected.Replace($"\"/{name}/\" + id", $"$\"/{name}/{{id}}\"", StringComparison.Ordinal).Replace("\"/all/\" + id", "$\"/all/{id}\"", StringComparison.Ordinal) : expected, texts[name + ".cs"]);
        }
    }
}
