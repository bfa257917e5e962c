namespace TypedRequests.OpenApi;

/// <summary>A method of a path. Only these two are known from the index; the rest is read when it is first asked for.</summary>
internal sealed class Operation(OpenApiDocument document, string method, string path, JsonSlice json, JsonSlice? pathParameters, JsonSlice? pathServers)
{
    private OperationDetails? _details;

    /// <summary>In upper case.</summary>
    public string Method { get; } = method;

    /// <summary>As the document writes it.</summary>
    public string Path { get; } = path;

    public JsonSlice Json { get; } = json;

    public DocumentPlace Place => document.PlaceOf(Json);

    public string? Id => Details.Fields.Text("operationId");

    public IReadOnlyList<string> Tags => Details.Fields.Texts("tags");

    public string? Summary => Details.Fields.Text("summary");

    public string? Description => Details.Fields.Text("description");

    public bool Deprecated => Details.Fields.Flag("deprecated");

    /// <summary>Those of the path too, references followed, without the bodies of 2.0.</summary>
    public IReadOnlyList<Parameter> Parameters => Details.Parameters;

    public RequestBody? Body => Details.Body;

    public IReadOnlyList<ResponseSpec> Responses => Details.Responses;

    /// <summary>The operation's own servers or its path's; empty if those of the document hold.</summary>
    public IReadOnlyList<string> Servers => Details.Servers;

    // Two threads may read at once: both read the same, and one is kept.
    private OperationDetails Details => _details ?? Interlocked.CompareExchange(ref _details, new OperationDetails(document, Json, pathParameters, pathServers), null) ?? _details;

    public override string ToString() => Method + " " + Path;
}
