namespace TypedRequests.Migration.Tests.Refit;

/// <summary>Objects in queries, forms and paths: their members keep the names and texts that Refit sends.</summary>
public sealed class ObjectTests
{
    private const string Orders = """
        using Refit;

        namespace Shop;

        public interface IOrders
        {
            [Get("/orders")]
            Task<string> Find(OrderFilter filter);
        }
        """;

    private const string Filter = """
        using System.Text.Json.Serialization;
        using Refit;

        namespace Shop;

        public enum State { Open, Closed }

        public sealed class OrderFilter
        {
            [AliasAs("q")]
            public string? Text { get; set; }

            /// <summary>Open or not.</summary>
            public bool? IsOpen { get; set; }

            [JsonPropertyName("st")] public State State { get; set; }

            public string? page { get; set; }

            public Range? Price { get; set; }
        }

        public sealed record Range(int From, int To, bool Net);
        """;

    private const string FilterAfter = """
        using System.Text.Json.Serialization;
        using TypedRequests;

        namespace Shop;

        public enum State { Open, Closed }

        public sealed class OrderFilter
        {
            [Name("q")]
            public string? Text { get; set; }

            /// <summary>Open or not.</summary>
            [Name("IsOpen")]
            [UrlText]
            public bool? IsOpen { get; set; }

            [UrlText]
            [JsonPropertyName("st")] public State State { get; set; }

            public string? page { get; set; }

            [Name("Price")]
            public Range? Price { get; set; }
        }

        public sealed record Range([property: Name("From")] int From, [property: Name("To")] int To, [property: Name("Net"), UrlText] bool Net);
        """;

    [Fact]
    public void MembersOfAQueryObjectKeepNamesAndTexts()
    {
        var run = MigrationRun.Of(
            Orders,
            Filter);
        Assert.Contains("Task<string> Find(OrderFilter filter);", run.Text, StringComparison.Ordinal);
        Assert.Equal(FilterAfter, run.Files["Source1.cs"]);
    }

    [Fact]
    public void MembersInAPathBecomeArgumentsOfASecondMethod()
    {
        var run = MigrationRun.Of("""
            using Refit;

            public interface IGroups
            {
                /// <summary>The users.</summary>
                [Get("/group/{request.groupId}/users/{request.user.id}"), Headers("A: b")]
                Task<List<string>> GroupList(Request request, [Header("X-A")] string a, CancellationToken cancellationToken = default);
            }

            public sealed record Request(int GroupId, User User, bool? All);

            public sealed record User(string Id);
            """);
        Assert.Equal("""
            using TypedRequests;

            [TypedClient(Nullability = Nullability.Lenient)]
            public interface IGroups
            {
                /// <summary>The users.</summary>
                Task<List<string>> GroupList(Request request, string a, CancellationToken cancellationToken = default) => GroupListBy(request.GroupId, request.User.Id, request.All, a, cancellationToken);

                [Get("/group/{groupId}/users/{id}")]
                [Header("A", "b")]
                Task<List<string>> GroupListBy(int groupId, string id, [Query("All"), UrlText] bool? all, [Header("X-A")] string a, CancellationToken cancellationToken = default);
            }

            public sealed record Request(int GroupId, User User, bool? All);

            public sealed record User(string Id);
            """, run.Text);
    }
}
