using Microsoft.CodeAnalysis.CodeFixes;

namespace TypedRequests.Generator.Tests.CodeFixes;

/// <summary>The fix that makes clients of Refit ours, in its scopes: what a rewritten call gives is rewritten with it, in every project that uses it.</summary>
public sealed class MigrationFixTests
{
    private const string One = "Make it a TypedRequests client";
    private const string All = "Make all clients of the solution TypedRequests clients, with their uses";

    private const string Users = "public interface IUsers { [Refit.Get(\"/users\")] Task<Refit.ApiResponse<string>> Find(Contracts.Filter filter); }";
    private const string Orders = "public interface IOrders { [Refit.Get(\"/orders\")] Task<Refit.ApiResponse<string>> Find(Contracts.Filter filter); }";
    private const string Contracts = "namespace Contracts { public sealed record Filter(string Text); }";

    private const string Use = """
        public static class Program
        {
            public static async Task<string?> Run(IUsers users, IOrders orders) => (await users.Find(new("a"))).Content + (await orders.Find(new("a"))).Content;

            public static IUsers Connect(HttpClient client) => Refit.RestService.For<IUsers>(client);
        }
        """;

    private static readonly IReadOnlyList<(string, IReadOnlyList<(string, string)>)> s_projects =
    [
        ("Contracts", [("U1.cs", Harness.TestCompilation.ImplicitUsings), ("Filter.cs", Contracts)]),
        ("Clients", [("U2.cs", Harness.TestCompilation.ImplicitUsings), ("Users.cs", Users), ("Orders.cs", Orders)]),
        ("App", [("U3.cs", Harness.TestCompilation.ImplicitUsings), ("Use.cs", Use)]),
    ];

    [Theory]
    [InlineData(FixAllScope.Document, false)]
    [InlineData(FixAllScope.Project, true)]
    [InlineData(FixAllScope.Solution, true)]
    public async Task InterfacesOfTheScopeAreRewrittenWithWhatTheySendAndGive(FixAllScope scope, bool both)
    {
        var texts = await CodeFixRun.FixAll(CodeFixRun.Open(s_projects), scope, "TR0010", One);
        Assert.Contains("[TypedClient(Nullability = Nullability.Lenient)]", texts["Users.cs"], StringComparison.Ordinal);
        Assert.Contains("Task<Response<string>> Find(Contracts.Filter filter)", texts["Users.cs"], StringComparison.Ordinal);
        Assert.Equal(both, texts["Orders.cs"].Contains("[TypedClient", StringComparison.Ordinal));
        Assert.Contains("[property: TypedRequests.Name(\"Text\")] string Text", texts["Filter.cs"], StringComparison.Ordinal);
        Assert.Contains($"(await users.Find(new(\"a\"))).Value + (await orders.Find(new(\"a\"))).{(both ? "Value" : "Content")}", texts["Use.cs"], StringComparison.Ordinal);
        Assert.Contains("Refit.RestService.For<IUsers>(client)", texts["Use.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task EverythingOfTheSolutionIsRewrittenAtOnce()
    {
        var texts = await CodeFixRun.FixAll(CodeFixRun.Open(s_projects), FixAllScope.Document, "TR0010", All);
        Assert.DoesNotContain("Refit", string.Concat(texts.Values), StringComparison.Ordinal);
        Assert.Contains("new Session(client).For<IUsers>()", texts["Use.cs"], StringComparison.Ordinal);
    }
}
