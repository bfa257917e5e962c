namespace TypedRequests.Migration.Tests.Refit;

/// <summary>What is written for each of Refit's attributes.</summary>
public sealed class AttributeTests
{
    private const string Users = """
        // Copyright
        using System.Net.Http.Headers;
        using Refit;

        namespace Shop;

        /// <summary>The users.</summary>
        [Headers("User-Agent: Shop", "X-Old")]
        public interface IUsers
        {
            // One user.
            [Get("/users/{ID}")] // by number
            Task<User> Find(int id, CancellationToken cancellationToken = default);

            [Headers("Accept: text/csv", "X-Empty:"), Timeout(1500)]
            [Post("/users")]
            Task<ApiResponse<User>> Add(User user,
                                        [Header("X-Key")] string? key,
                                        [Authorize("Basic")] string token,
                                        [Property("tenant")] string tenant);
        }

        public record User(int Id, string? Name);
        """;

    private const string UsersAfter = """
        // Copyright
        using System.Net.Http.Headers;
        using System.Text.Json.Serialization;
        using TypedRequests;

        namespace Shop;

        /// <summary>The users.</summary>
        [TypedClient(Nullability = Nullability.Lenient)]
        [Header("User-Agent", "Shop"), Header("X-Old", null)]
        public interface IUsers
        {
            // One user.
            [Get("/users/{id}")] // by number
            Task<User> Find(int id, CancellationToken cancellationToken = default);

            [Header("Accept", "text/csv"), Header("X-Empty", ""), CallTimeout(1.5)]
            [Post("/users")]
            Task<Response<User>> Add([Body(ContentType = "application/json; charset=utf-8")] User user,
                                        [Header("X-Key")] string? key,
                                        [Auth("Basic")] string token,
                                        [RequestProperty("tenant")] string tenant);
        }

        public record User(int Id, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Name);
        """;

    [Fact]
    public void AnInterfaceIsRewrittenWhole()
    {
        var run = MigrationRun.Of(Users);
        Assert.Equal(UsersAfter, run.Text);
    }

    [Theory]
    [InlineData("[Get(\"/a/{id}\")] Task A([AliasAs(\"id\")] int number);", "[Get(\"/a/{id}\")] Task A([Path(\"id\")] int number);")]
    [InlineData("[Get(\"/a\")] Task A([AliasAs(\"q\")] string text);", "[Get(\"/a\")] Task A([Query(\"q\")] string text);")]
    [InlineData("[Get(\"/a/{**path}\")] Task A(string path);", "[Get(\"/a/{+path}\")] Task A(string path);")]
    [InlineData("[Get(\"/a/{page?}\")] Task A(string? page);", "[Get(\"/a{/page}\")] Task A(string? page);")]
    [InlineData("[Get(\"/a?sort={by}#top\")] Task A(string by);", "[Get(\"/a?sort={by}\")] Task A(string by);")]
    [InlineData("[Get(\"/a\")] Task A(string UserName);", "[Get(\"/a\")] Task A([Query(\"UserName\")] string UserName);")]
    [InlineData("[Get(\"/a\")] Task A(int[] ids);", "[Get(\"/a\")] Task A([Query(Style = QueryStyle.Csv)] int[] ids);")]
    [InlineData("[Get(\"/a\")] Task A([Query(CollectionFormat.Multi)] int[] ids);", "[Get(\"/a\")] Task A([Query(Style = QueryStyle.Repeat)] int[] ids);")]
    [InlineData("[Get(\"/a\")] Task A([Query(CollectionFormat.Pipes), AliasAs(\"i\")] int[] ids);", "[Get(\"/a\")] Task A([Query(\"i\", Style = QueryStyle.Pipes)] int[] ids);")]
    [InlineData("[Get(\"/a\")] Task A(bool all);", "[Get(\"/a\")] Task A([UrlText] bool all);")]
    [InlineData("[Get(\"/a\")] Task A(DateTime since);", "[Get(\"/a\")] Task A([Query(Format = \"G\")] DateTime since);")]
    [InlineData("[Get(\"/a\")] Task A([Query(Format = \"yyyy\")] DateTime since);", "[Get(\"/a\")] Task A([Query(Format = \"yyyy\")] DateTime since);")]
    [InlineData("[Get(\"/a/{day}\")] Task A(DateOnly day);", "[Get(\"/a/{day}\")] Task A([Path(Format = \"d\")] DateOnly day);")]
    [InlineData("[Get(\"/a\")] Task A(DayOfWeek day);", "[Get(\"/a\")] Task A([UrlText] DayOfWeek day);")]
    [InlineData("[Get(\"/a\")] Task A([QueryName] string flag);", "[Get(\"/a\")] Task A([Query(Valueless = true)] string flag);")]
    [InlineData("[Get(\"/a\")] Task A([Query(\"-\", \"x\")] Dictionary<string, string> more);", "[Get(\"/a\")] Task A([Query(Prefix = \"x-\")] Dictionary<string, string> more);")]
    [InlineData("[Get(\"\")] Task A([Url] string url);", "[Get] Task A([RequestUrl] string url);")]
    [InlineData("[Get(\"/a\")] Task A([HeaderCollection] IDictionary<string, string> more);", "[Get(\"/a\")] Task A([Header] IDictionary<string, string> more);")]
    [InlineData("[Get(\"/a\")] Task A([Authorize] string token);", "[Get(\"/a\")] Task A([Auth] string token);")]
    [InlineData("[Post(\"/a\")] Task A([Body] string text);", "[Post(\"/a\")] Task A([Body] string text);")]
    [InlineData("[Post(\"/a\"), Headers(\"Content-Type: text/csv\")] Task A([Body] string text);", "[Post(\"/a\")] Task A([Body(ContentType = \"text/csv\")] string text);")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form);", "[Post(\"/a\")] Task A([Form] Dictionary<string, string> form);")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.JsonLines)] IEnumerable<int> rows);", "[Post(\"/a\")] Task A([Body(ContentType = \"application/x-ndjson\")] IEnumerable<int> rows);")]
    [InlineData("[Post(\"/a\")] Task A([Body(Compression = RequestCompression.GZip)] int[] rows);", "[Compress]\n    [Post(\"/a\")] Task A([Body(ContentType = \"application/json; charset=utf-8\")] int[] rows);")]
    [InlineData("[Multipart, Post(\"/a\")] Task A([AliasAs(\"f\")] StreamPart file, string title);", "[Post(\"/a\")] Task A([Part(\"f\")] FilePart file, [Part(ContentType = \"text/plain; charset=utf-8\")] string title);")]
    [InlineData("[Multipart] [Post(\"/a\")] Task A(IEnumerable<ByteArrayPart> files);", "[Post(\"/a\")] Task A([Part] IEnumerable<FilePart> files);")]
    [InlineData("[Get(\"/a\")] Task<IApiResponse> A();", "[Get(\"/a\")] Task<Response> A();")]
    [InlineData("[Get(\"/a\")] Task<IApiResponse<string>> A();", "[Get(\"/a\")] Task<Response<string>> A();")]
    [InlineData("[Refit.Get(\"/a\")] Task<Refit.ApiResponse<string>> A();", "[Get(\"/a\")] Task<Response<string>> A();")]
    public void AMethodIsRewritten(string refit, string ours)
    {
        const string Frame = "using Refit;\n\npublic interface IApi\n{\n    METHOD\n}\n";
        var run = MigrationRun.Of(Frame.Replace("METHOD", refit, StringComparison.Ordinal));
        Assert.Equal(
            Frame.Replace("using Refit;", "using TypedRequests;", StringComparison.Ordinal).Replace("public interface", "[TypedClient(Nullability = Nullability.Lenient)]\npublic interface", StringComparison.Ordinal)
                .Replace("METHOD", ours, StringComparison.Ordinal),
            run.Text);
    }
}
