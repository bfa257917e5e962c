using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Fakes;

/// <summary>Fifty changes of an interface: each breaks the compilation of the test that fakes it, or changes nothing about what the test says.</summary>
public sealed class ChangedInterfaceTests
{
    private const string Api = """
        namespace App;
        [TypedClient("https://api.example")]
        public interface IApi
        {
            [Get("/a/{id}")] Task<Item> Get(int id, CancellationToken token = default);
            [Get("/items")] Task<IReadOnlyList<Item>> List(string? q = null, int? page = null);
            [Post("/items")] Task<Response<Item>> Create(NewItem item);
            [Put("/items/{id}")] Task<ApiResult<Item, Refusal>> Replace(int id, NewItem item);
            [Get("/pages")] Paged<Item> Pages();
            [Get("/events")] IAsyncEnumerable<Item> Events();
            [Get("/text/{id}")] Task<string> Text(int id);
            [Delete("/items/{id}")] Task Delete(int id);
            [Get("/count")] Task<int> Count();
        }
        public sealed record Item(int Id, string Name);
        public sealed record Other(int Id);
        public sealed record NewItem(string Name);
        public sealed record Refusal(string Why);
        """;

    private const string Test = """
        using System.Net;
        using App;
        using static TypedRequests.Argument;
        public static class Tests
        {
            public static void Run(FakeServer server)
            {
                server.On<IApi>(api => api.Get(1)).Returns(new Item(1, "a"));
                server.On<IApi>(api => api.List("x", Any<int?>())).Returns([new Item(1, "a")]);
                server.On<IApi>(api => api.Create(new NewItem("n"))).Returns(new Item(2, "n"));
                server.On<IApi>(api => api.Replace(Is<int>(id => id > 0), Any<NewItem>())).Returns(new Item(1, "a")).Then.ReturnsError(409, new Refusal("w"));
                server.On<IApi>(api => api.Pages()).ReturnsPages([new Item(1, "a")], 10);
                server.On<IApi>(api => api.Events()).ReturnsEvents(new Item(1, "a"));
                server.On<IApi>(api => api.Text(1)).Returns("t");
                server.On<IApi>(api => api.Delete(1)).Returns(HttpStatusCode.NoContent);
                server.On<IApi>(api => api.Count()).Returns(3);
                server.Calls<IApi>(api => api.Create(Any<NewItem>())).Once();
            }
        }
        """;

    // Renamed, removed, other parameters, other results.
    public static TheoryData<string, string> Breaking => new()
    {
        { "> Get(", "> Fetch(" }, { "> List(", "> Find(" }, { "> Create(", "> Add(" }, { "> Replace(", "> Put(" }, { "> Pages(", "> All(" }, { "> Events(", "> Live(" },
        { "> Text(", "> Read(" }, { "Task Delete(", "Task Remove(" }, { "> Count(", "> Number(" },
        { """[Get("/count")] Task<int> Count();""", "" }, { """[Delete("/items/{id}")] Task Delete(int id);""", "" },
        { "Get(int id,", "Get(string id," }, { "Get(int id,", "Get(Guid id," }, { "Get(int id,", "Get(int id, string more," }, { "Get(int id,", "Get(" },
        { "string? q = null, int?", "int? q = null, int?" }, { "int? page = null", "string? page = null" }, { "int? page = null", "int page = 1" }, { ", int? page = null", "" },
        { "Create(NewItem item)", "Create(Item item)" }, { "Create(NewItem item)", "Create()" }, { "Create(NewItem item)", "Create(NewItem item, int copies)" },
        { "Replace(int id, NewItem item)", "Replace(NewItem item, int id)" }, { "Replace(int id, NewItem item)", "Replace(string id, NewItem item)" },
        { "Text(int id)", "Text(int id, int page)" }, { "Delete(int id)", "Delete(Item item)" },
        { "Task<Item> Get", "Task<Other> Get" }, { "Task<Item> Get", "Task Get" }, { "Task<Item> Get", "Task<string> Get" }, { "Task<Item> Get", "Paged<Item> Get" },
        { "Task<IReadOnlyList<Item>>", "Task<IReadOnlyList<Other>>" }, { "Task<IReadOnlyList<Item>>", "Task<Item>" }, { "Task<IReadOnlyList<Item>>", "Paged<Item>" },
        { "Task<Response<Item>>", "Task<Response<Other>>" }, { "Task<Response<Item>>", "Task<Response>" }, { "ApiResult<Item, Refusal>", "ApiResult<Other, Refusal>" },
        { "Paged<Item>", "Paged<Other>" }, { "Paged<Item>", "Task<IReadOnlyList<Item>>" }, { "IAsyncEnumerable<Item>", "IAsyncEnumerable<Other>" }, { "IAsyncEnumerable<Item>", "Task<Item>" },
        { "Task<string> Text", "Task<int> Text" }, { "Task<int> Count", "Task<string> Count" }, { "record Item(int Id, string Name)", "record Item(int Id, string Name, int Rank)" }, { "record NewItem(string Name)", "record NewItem(int Rank)" },
    };

    // Where it is sent, what else it takes and can do: the same calls are expected as before, and answered with the same values.
    public static TheoryData<string, string> Harmless => new()
    {
        { "/a/{id}", "/b/{id}" }, { "https://api.example", "https://other.example" }, { "int id, CancellationToken token = default", "int number, CancellationToken token = default" },
        { "int id, CancellationToken token = default", "int id, RequestOptions? options = null, CancellationToken token = default" }, { ", CancellationToken token = default", "" },
        { "int? page = null", "int? page = null, string? sort = null" }, { "Task<Item> Get", "ValueTask<Item> Get" }, { "Task<Item> Get", "Task<Item?> Get" }, { "Task<Response<Item>>", "Task<Item>" },
        { "Get(int id,", "Get(long id," }, { """[Put("/items/{id}")]""", """[Patch("/items/{id}")]""" }, { "[TypedClient(\"https://api.example\")]", "[TypedClient(\"https://api.example\", Naming = JsonNaming.SnakeCaseLower)]" },
        { """[Get("/count")]""", """[Get("/more")] Task<Other> More(int id); [Get("/count")]""" },
    };

    [Theory]
    [MemberData(nameof(Breaking))]
    public void AChangeOfWhatTheTestSaysBreaksIt(string before, string after) =>
        Assert.Contains(Compile(before, after), found => found.Location.SourceTree?.FilePath == "Source2.cs" && found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

    [Theory]
    [MemberData(nameof(Harmless))]
    public void AnyOtherChangeChangesNothing(string before, string after) => Assert.Empty(Compile(before, after));

    [Fact]
    public void AsItStandsItCompiles() => Assert.Empty(Compile("", ""));

    [Fact]
    public void ThereAreFiftyOfThem() => Assert.True(Breaking.Count + Harmless.Count >= 50);

    private static IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic> Compile(string before, string after)
    {
        var changed = before.Length == 0 ? Api : Api.Replace(before, after, StringComparison.Ordinal);
        Assert.True(before.Length == 0 || changed != Api, $"'{before}' is not there.");
        return FakeProject.Compile(FakeProject.Create("MyTests", [changed, Test]));
    }
}
