namespace TypedRequests.OpenApi;

/// <summary>What an operation's range says.</summary>
internal sealed class OperationDetails
{
    public OperationDetails(OpenApiDocument document, JsonSlice json, JsonSlice? pathParameters, JsonSlice? pathServers)
    {
        Fields = new JsonFields(json);
        var objects = ParameterReader.ObjectsOf(document, pathParameters, Fields.Array("parameters"));
        Parameters = [.. objects.Where(found => !document.IsSwagger2 || found.Fields.Text("in") is not ("body" or "formData"))
            .Select(found => ParameterReader.Read(document, found.Value, found.Fields)).OfType<Parameter>()];
        Body = document.IsSwagger2 ? ContentReader.Body(document, objects, Fields) : ContentReader.Body(document, Fields["requestBody"]);
        Responses = [.. (Fields.Object("responses")?.Members() ?? []).Where(static response => !response.Name.StartsWith("x-", StringComparison.Ordinal))
            .Select(response => ContentReader.Response(document, response.Name, response.Value, Fields)).OfType<ResponseSpec>()];
        Servers = OpenApi.Servers.Read(Fields.Array("servers") ?? pathServers);
    }

    public JsonFields Fields { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    public RequestBody? Body { get; }

    public IReadOnlyList<ResponseSpec> Responses { get; }

    public IReadOnlyList<string> Servers { get; }
}
