// JSON:API: a media type of its own, sparse fields in brackets, related resources of any type, a page as an object.
namespace Right.JsonApiArticles;

[TypedClient("https://example.com/api")]
[Header("Accept", "application/vnd.api+json")]
public interface IArticles
{
    [Get("/articles")]
    Task<Document<Resource<Article>[]>> List([Query("fields", Style = QueryStyle.DeepObject)] Dictionary<string, string>? fields = null, [Query("page", Style = QueryStyle.DeepObject)] PageRequest? page = null, [Query(Style = QueryStyle.Csv)] string[]? include = null, CancellationToken cancellationToken = default);

    [Post("/articles")]
    Task<Document<Resource<Article>>> Add([Body(ContentType = "application/vnd.api+json")] Document<NewResource<Article>> document, CancellationToken cancellationToken = default);

    [Patch("/articles/{id}/relationships/{name}")]
    Task Relate(Guid id, string name, [Body(ContentType = "application/vnd.api+json")] Document<ResourceId?> document, CancellationToken cancellationToken = default);
}

public sealed record PageRequest(int? Number = null, int? Size = null);

public sealed record Document<T>(T Data, IReadOnlyList<Resource<System.Text.Json.JsonElement>>? Included = null, Dictionary<string, Uri?>? Links = null);

public sealed record Resource<T>(string Type, string Id, T Attributes, IReadOnlyDictionary<string, Relationship>? Relationships);

public sealed record NewResource<T>(string Type, T Attributes);

public sealed record ResourceId(string Type, string Id);

public sealed record Relationship(System.Text.Json.JsonElement Data);

public sealed record Article(string Title, string? Body);
