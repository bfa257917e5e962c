namespace TypedRequests;

public sealed partial class FakeServer
{
    private DocumentContract? _contract;

    /// <summary>
    /// A server that an OpenAPI document describes (2.0, 3.0, 3.1, as JSON). It refuses requests that the document does not allow, with a <see cref="FakeServerException"/> that says why, and
    /// answers the others from the examples of the document, or with values made by its schemas. Expectations come first: <see cref="OnOperation"/>, <see cref="On(string, string)"/> and
    /// typed ones answer instead; what they answer must be allowed too, if the document has the path. The path may begin with that of one of the document's servers; the host does not matter.
    /// </summary>
    /// <param name="path">The document. <c>dotnet typedrequests slice</c> makes one of YAML and of several files.</param>
    /// <param name="seed">What decides values that are made: the same ones in every run.</param>
    /// <returns>A server with a <see cref="FakeClock"/>.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">It is no OpenAPI document; the message says where.</exception>
    /// <example><code>
    /// using var server = FakeServer.FromDocument("github.json");
    /// var issue = await server.Session().For&lt;IGitHubIssues&gt;().GetIssue("psf", "requests", 482);
    /// </code></example>
    public static FakeServer FromDocument(string path, int seed = 0)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return FromDocumentText(File.ReadAllText(path), Path.GetFileName(path), seed);
    }

    /// <summary>Like <see cref="FromDocument"/>, for a document that is a text already.</summary>
    /// <param name="json">The document.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="seed">What decides values that are made.</param>
    /// <exception cref="FormatException">It is no OpenAPI document; the message says where.</exception>
    public static FakeServer FromDocumentText(string json, string name = "The document", int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return new FakeServer { _contract = new DocumentContract(json, name, seed) };
        }
        catch (OpenApi.DocumentException exception)
        {
            throw new FormatException($"{name} is no OpenAPI document in JSON: {exception.Message} YAML becomes JSON by: dotnet typedrequests slice <file> -o api.json", exception);
        }
    }

    /// <summary>Expects a call by the operation that it is. It says what the operation answers instead: <c>server.OnOperation("issues/get").ReturnsFromDocument(404)</c>.</summary>
    /// <param name="operation">The <c>operationId</c>, or verb and path as the document writes it: <c>GET /pets/{id}</c>.</param>
    /// <exception cref="InvalidOperationException">The server is not made from a document.</exception>
    /// <exception cref="FakeServerException">The document has no such operation.</exception>
    public OperationExpectation OnOperation(string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(operation);
        var contract = _contract ?? throw new InvalidOperationException("This server has no document: make it with FakeServer.FromDocument.");
        return Add(new OperationExpectation(contract, contract.Named(operation)));
    }

    // By the document: the refusal of what it does not allow, and the reply to what nothing else answers.
    private Reply? ByDocument(ReceivedCall call, bool isAnswered)
    {
        if (_contract is not { } contract) return null;
        var operation = contract.Find(call);
        if (operation is null && isAnswered) return null;
        if (contract.Refusal(call) is { } refusal) throw new FakeServerException(refusal);
        return isAnswered ? null : new Reply(asked => contract.Answer(asked, operation!, null, null)); // refused otherwise
    }
}
