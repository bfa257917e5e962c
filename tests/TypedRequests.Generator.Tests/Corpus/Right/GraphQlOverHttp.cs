// GraphQL over HTTP: one route, documents as constants, variables of anything, errors beside data, persisted queries in the query.
namespace Right.GraphQlOverHttp;

[TypedClient("https://api.example.com")]
[Header("Accept", "application/graphql-response+json, application/json;q=0.9")]
public interface IGraph
{
    [Post("/graphql")]
    Task<GraphResult<RepositoryData>> Repository(GraphRequest<RepositoryVariables> request, CancellationToken cancellationToken = default);

    [Post("/graphql")]
    Task<GraphResult<System.Text.Json.JsonElement>> Send(GraphRequest<Dictionary<string, object?>> request, [Header("X-Request-Id")] Guid? id = null, CancellationToken cancellationToken = default);

    [Get("/graphql")]
    Task<GraphResult<RepositoryData>> Persisted([Query] string operationName, [Query] Extensions extensions, CancellationToken cancellationToken = default);

    [Post("/graphql"), Header("Accept", "text/event-stream")]
    IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<GraphResult<RepositoryData>>> Subscribe(GraphRequest<RepositoryVariables> request, CancellationToken cancellationToken = default);
}

public sealed record GraphRequest<T>(string Query, T Variables, string? OperationName = null);

public sealed record GraphResult<T>(T? Data, IReadOnlyList<GraphError>? Errors);

public sealed record GraphError(string Message, IReadOnlyList<System.Text.Json.JsonElement>? Path, IReadOnlyList<SourceLocation>? Locations, Dictionary<string, System.Text.Json.Nodes.JsonNode?>? Extensions);

public readonly record struct SourceLocation(int Line, int Column);

public sealed record RepositoryVariables(string Owner, string Name, int? First = null);

public sealed record RepositoryData(Repository? Repository);

public sealed record Repository(string Id, Connection<Issue> Issues);

public sealed record Connection<T>(IReadOnlyList<Edge<T>?> Edges, PageInfo PageInfo);

public sealed record Edge<T>(string Cursor, T Node);

public sealed record PageInfo(bool HasNextPage, string? EndCursor);

public sealed record Issue(int Number, string Title);

public sealed record Extensions(PersistedQuery PersistedQuery);

public sealed record PersistedQuery(int Version, string Sha256Hash);
