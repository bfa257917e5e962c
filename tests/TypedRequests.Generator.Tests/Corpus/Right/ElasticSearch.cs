// Elasticsearch: bulk lines of two kinds, a query as a tree, hits with scores, scroll by body.
namespace Right.ElasticSearch;

[TypedClient(Naming = JsonNaming.SnakeCaseLower)]
public interface IElastic
{
    [Post("/{index}/_search")]
    Task<SearchResult<Doc>> Search(string index, SearchBody body, [Query] bool? trackTotalHits = null, CancellationToken cancellationToken = default);

    [Post("/_bulk")]
    Task<BulkResult> Bulk([Body(ContentType = "application/x-ndjson")] IEnumerable<System.Text.Json.Nodes.JsonObject> lines, [Query] Refresh refresh = Refresh.WaitFor, CancellationToken cancellationToken = default);

    [Put("/{index}/_doc/{id}")]
    Task<System.Text.Json.Nodes.JsonObject> Index(string index, string id, Doc doc, [Query("if_seq_no")] long? sequence = null, CancellationToken cancellationToken = default);

    [Head("/{index}")]
    Task<Response> Exists(string index, CancellationToken cancellationToken = default);
}

public sealed record SearchBody(System.Text.Json.Nodes.JsonNode? Query, int? Size = null, IReadOnlyList<Dictionary<string, SortOrder>>? Sort = null, IReadOnlyDictionary<string, System.Text.Json.Nodes.JsonNode>? Aggs = null);

public enum SortOrder
{
    Asc,
    Desc,
}

public enum Refresh
{
    True,
    False,
    WaitFor,
}

public sealed record SearchResult<T>(int Took, bool TimedOut, Hits<T> Hits, string? _scroll_id = null);

public sealed record Hits<T>(Total? Total, double? MaxScore, [property: System.Text.Json.Serialization.JsonPropertyName("hits")] IReadOnlyList<Hit<T>> Items);

public sealed record Total(long Value, string Relation);

public sealed record Hit<T>([property: System.Text.Json.Serialization.JsonPropertyName("_id")] string Id, [property: System.Text.Json.Serialization.JsonPropertyName("_score")] double? Score, [property: System.Text.Json.Serialization.JsonPropertyName("_source")] T Source, Dictionary<string, string[]>? Highlight);

public sealed record Doc(string Title, DateTimeOffset Published, string[] Tags);

public sealed record BulkResult(bool Errors, IReadOnlyList<Dictionary<string, System.Text.Json.JsonElement>> Items);
