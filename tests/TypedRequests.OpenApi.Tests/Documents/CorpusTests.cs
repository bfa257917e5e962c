using System.Text.Json;

namespace TypedRequests.OpenApi.Tests.Documents;

/// <summary>Each document of the corpus, read by us and by System.Text.Json: the same operations, parameters, responses and schemas at the same places.</summary>
public sealed class CorpusTests
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    [Fact]
    public void EveryDocumentSaysWhatItSaysToSystemTextJson()
    {
        Assert.SkipWhen(Corpus.Paths.Count == 0, Corpus.Missing);
        var operations = 0;
        foreach (var path in Corpus.Paths)
        {
            var text = File.ReadAllText(path);
            var document = OpenApiReader.Read(text);
            using var oracle = new Oracle(text);
            operations += document.Operations.Count;
            Assert.Equal(Expected(oracle), document.Operations.Select(operation => $"{operation} {operation.Id} {string.Join(",", operation.Tags)}"));
            Assert.All(document.Operations, operation => Same(operation, oracle, document));
        }
        Assert.True(operations > 500, $"{operations} operations were compared."); // each root holds more
    }

    [Fact]
    public void EverySchemaSaysWhatItSaysToSystemTextJson()
    {
        Assert.SkipWhen(Corpus.Paths.Count == 0, Corpus.Missing);
        var schemas = 0;
        foreach (var path in Corpus.Paths)
        {
            var text = File.ReadAllText(path);
            var document = OpenApiReader.Read(text);
            using var oracle = new Oracle(text);
            var named = oracle.Find(document.IsSwagger2 ? "" : "/components") is { } owner ? Oracle.Members(owner, document.IsSwagger2 ? "definitions" : "schemas").Select(member => member.Name) : [];
            Assert.Equal(named, document.Schemas.Select(schema => schema.Key));
            var all = SchemaWalk.Of(document);
            // A pointer is found by walking there: of a very large document every n-th schema stands for the rest.
            schemas += all.Where((_, index) => index % (1 + (all.Count / 3000)) == 0).Sum(schema => SchemaOracle.Check(schema, oracle, document));
        }
        Assert.True(schemas > 5000, $"{schemas} schemas were compared.");
    }

    private static IEnumerable<string> Expected(Oracle oracle) =>
        from path in Oracle.Members(oracle.Root, "paths")
        where path.Name.StartsWith('/')
        from member in oracle.Follow(path.Value)!.Value.EnumerateObject()
        where s_methods.Contains(member.Name) && member.Value.ValueKind is JsonValueKind.Object
        let tags = Oracle.Items(member.Value, "tags").Select(tag => tag.GetString())
        select $"{member.Name.ToUpperInvariant()} {path.Name} {Oracle.Text(member.Value, "operationId")} {string.Join(",", tags)}";

    private static void Same(Operation operation, Oracle oracle, OpenApiDocument document)
    {
        var json = oracle.At(operation.Place.Pointer);
        Assert.Equal(json.GetRawText(), operation.Json.RawText);
        var owner = oracle.Follow(oracle.At(JsonPointer.Append("/paths", operation.Path)))!.Value;
        var parameters = Oracle.Items(owner, "parameters").Concat(Oracle.Items(json, "parameters")).Select(item => oracle.Follow(item)).OfType<JsonElement>()
            .Select(item => (Name: Oracle.Text(item, "name"), In: Oracle.Text(item, "in"))).Distinct().ToList();
        var expected = parameters.Where(parameter => parameter.In is "path" or "query" or "header" or "cookie");
        Assert.Equal(expected.Order(), operation.Parameters.Select(parameter => (Name: (string?)parameter.Name, In: (string?)parameter.In.ToString().ToLowerInvariant())).Order());
        Assert.All(operation.Parameters, parameter => Assert.Equal(parameter.Name, Oracle.Text(oracle.At(parameter.Place.Pointer), "name")));
        var responses = Oracle.Members(json, "responses").Where(member => !member.Name.StartsWith("x-") && oracle.Follow(member.Value) is not null).ToList();
        Assert.Equal(responses.Select(member => member.Name), operation.Responses.Select(response => response.Status));
        if (document.IsSwagger2)
        {
            Assert.Equal(parameters.Any(parameter => parameter.In is "body" or "formData"), operation.Body is not null);
            return;
        }
        var bodies = responses.Select(member => string.Join(",", Oracle.Members(oracle.Follow(member.Value), "content").Select(media => media.Name)));
        Assert.Equal(bodies, operation.Responses.Select(response => string.Join(",", response.Content.Select(media => media.Name))));
        var body = json.TryGetProperty("requestBody", out var written) ? oracle.Follow(written) : null;
        Assert.Equal(Oracle.Members(body, "content").Select(media => media.Name), operation.Body?.Content.Select(media => media.Name) ?? []);
    }
}
