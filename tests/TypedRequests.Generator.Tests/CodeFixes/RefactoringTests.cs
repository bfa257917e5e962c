using TypedRequests.CodeFixes.Refactorings;

namespace TypedRequests.Generator.Tests.CodeFixes;

public sealed class RefactoringTests
{
    private const string AddTokens = "Add a CancellationToken to all methods";
    private const string MoveHeader = "Send the header with every call of the interface";

    [Fact]
    public async Task EveryMethodOfAnInterfaceGetsAToken()
    {
        var text = await CodeFixRun.Refactor(
            new AddCancellationTokensRefactoring(),
            """
            [TypedClient]
            public interface IUs[||]ers
            {
                [Get("/a")] // keep this
                Task A();

                [Get("/b")]
                ValueTask<string> B( int x,  int y = 1 );

                [Get("/c")]
                IAsyncEnumerable<int> C(params int[] ids);

                [Get("/d")]
                Task D(CancellationToken stop);
            }
            """,
            AddTokens);
        Assert.Equal(
            """
            [TypedClient]
            public interface IUsers
            {
                [Get("/a")] // keep this
                Task A(CancellationToken cancellationToken = default);

                [Get("/b")]
                ValueTask<string> B( int x,  int y = 1, CancellationToken cancellationToken = default );

                [Get("/c")]
                IAsyncEnumerable<int> C(CancellationToken cancellationToken = default, params int[] ids);

                [Get("/d")]
                Task D(CancellationToken stop);
            }
            """,
            text);
    }

    [Theory]
    [InlineData("public interface IUs[||]ers { Task A(); }")]
    [InlineData("[TypedClient] public interface IUs[||]ers { [Get(\"/a\")] string A(); }")]
    [InlineData("[TypedClient] public interface IUs[||]ers { [Get(\"/a\")] Task A(CancellationToken stop); }")]
    [InlineData("[TypedClient] public interface IUsers { [Get(\"/a\")] Task [||]A(); }")]
    public async Task TokensAreOfferedOnlyOnANameOfAClientThatLacksThem(string source) =>
        Assert.Null(await CodeFixRun.Refactor(new AddCancellationTokensRefactoring(), source, AddTokens));

    [Fact]
    public async Task AConstantHeaderMovesToTheInterfaceFromEveryMethodThatHasIt()
    {
        var text = await CodeFixRun.Refactor(
            new MoveHeaderRefactoring(),
            """
            // The API.
            [TypedClient]
            public interface IUsers
            {
                [Get("/a")]
                [Hea[||]der("Accept", "text/plain")]
                Task A();

                [Header("Accept", "text/plain"), Get("/b")]
                Task B();

                [Get("/c")]
                [Header("Accept", "text/html")]
                Task C();
            }
            """,
            MoveHeader);
        Assert.Equal(
            """
            // The API.
            [Header("Accept", "text/plain")]
            [TypedClient]
            public interface IUsers
            {
                [Get("/a")]
                Task A();

                [Get("/b")]
                Task B();

                [Get("/c")]
                [Header("Accept", "text/html")]
                Task C();
            }
            """,
            text);
    }

    [Theory]
    [InlineData("[TypedClient] public interface IUsers { [Get(\"/a\")] Task A([Hea[||]der(\"X\")] string x); }")]
    [InlineData("[TypedClient] [Hea[||]der(\"X\", \"1\")] public interface IUsers { [Get(\"/a\")] Task A(); }")]
    public async Task OnlyAConstantOfAMethodMoves(string source) => Assert.Null(await CodeFixRun.Refactor(new MoveHeaderRefactoring(), source, MoveHeader));
}
