using System.Text.Json.Nodes;
using Spectre.Console;
using TypedRequests.Tool.Commands;
using TypedRequests.Tool.Documents;

namespace TypedRequests.Update.Tests.Documents;

/// <summary>A slice has the operations that were asked for, what they reach, and nothing else.</summary>
public sealed class SliceTests
{
    private const string Document = """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        x-large: {a: 1}
        tags: [{name: pets}, {name: rest}]
        security: [{key: []}]
        paths:
          /pets:
            parameters: [{$ref: '#/components/parameters/Page'}]
            get: {operationId: listPets, tags: [pets], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
            post: {operationId: addPet, tags: [rest], security: [{oauth: [a]}], responses: {'200': {$ref: '#/components/responses/Done'}}}
          /other:
            get: {operationId: other, tags: [rest], responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/paths/~1pets/get/responses/200/content/application~1json/schema'}}}}}}
        components:
          schemas:
            Pet: {type: object, discriminator: {propertyName: kind}, properties: {owner: {$ref: '#/components/schemas/Owner/properties/name'}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {bone: {$ref: '#/components/schemas/Bone'}}}]}
            Owner: {properties: {name: {type: string}}}
            Bone: {type: string}
            Unused: {example: {$ref: '#/components/schemas/Pet'}}
          parameters: {Page: {name: page, in: query, schema: {type: integer}}, Unused: {name: u, in: query}}
          responses: {Done: {description: d}}
          securitySchemes: {key: {type: apiKey}, oauth: {type: oauth2}, unused: {type: http}}
        """;

    [Theory]
    [InlineData("listPets")]
    [InlineData("GET /pets")]
    [InlineData("get /pets")]
    public void AnOperationBringsWhatItReaches(string name)
    {
        var slice = Slice([], [name]);
        Assert.Equal(["openapi", "info", "tags", "security", "paths", "components"], slice.Select(static member => member.Key));
        Assert.Equal(["parameters", "get"], Names(slice["paths"]!["/pets"]));
        Assert.Equal(["Pet", "Dog", "Owner", "Bone"], Names(slice["components"]!["schemas"]));
        Assert.Equal(["Page"], Names(slice["components"]!["parameters"]));
        Assert.Equal(["key"], Names(slice["components"]!["securitySchemes"]));
        Assert.Null(slice["components"]!["responses"]);
        Assert.Equal("pets", Assert.Single(slice["tags"]!.AsArray())!["name"]!.ToString());
    }

    [Fact]
    public void AReferenceBelowAPathKeepsThatOperation()
    {
        var slice = Slice([], ["other"]);
        Assert.Equal(["/pets", "/other"], Names(slice["paths"]));
        Assert.Equal(["parameters", "get"], Names(slice["paths"]!["/pets"]));
    }

    [Fact]
    public void ATagIsAllItsOperations()
    {
        var slice = Slice(["rest"], []);
        Assert.Equal(["/pets", "/other"], Names(slice["paths"]));
        Assert.Equal(["key", "oauth"], Names(slice["components"]!["securitySchemes"]));
    }

    [Fact]
    public void ANameOfNothingIsNamed() =>
        Assert.Contains("no operation and no tag named 'dogs', 'getDog'", Assert.Throws<DocumentFileException>(() => Slice(["dogs", "pets"], ["getDog"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("openai/openapi.yaml", "createChatCompletion")]
    [InlineData("twilio/twilio_api_v2010.json", "CreateMessage")]
    [InlineData("slack/slack_web_openapi_v2.json", "chat_postMessage")]
    [InlineData("spotify/fixed-spotify-open-api.yml", "get-track")]
    public void ASliceOfARealDocumentIsWholeAndSmall(string file, string operation)
    {
        var whole = DocumentText.ReadWhole(PublicDocuments.Shared(file));
        var slice = Slicer.Slice(whole, new SliceSelection([], [operation]));
        var references = LocalReference.In(slice, DocumentShape.Document).Where(static reference => reference.Home is not null).ToHashSet();
        Assert.All(references, reference => Assert.NotNull((slice["components"] ?? slice)[reference.Home!]?[reference.Name!]));
        Assert.InRange(DocumentText.Write(slice).Length, 500, DocumentText.Write(whole).Length / 5);
        var kept = (slice["components"] ?? slice)[whole.ContainsKey("swagger") ? "definitions" : "schemas"] as JsonObject ?? [];
        Assert.All(kept, schema => Assert.Contains(new LocalReference(whole.ContainsKey("swagger") ? "definitions" : "schemas", schema.Key), references));
    }

    [Fact]
    public void TheCommandWritesAFileAndSaysWhatIsInIt()
    {
        using var folder = new TemporaryFolder();
        var (file, output) = (folder.With("api.yaml", Document).PathOf("api.yaml"), folder.PathOf("slice.json"));
        using var printed = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(printed), Ansi = AnsiSupport.No });
        console.Profile.Width = 1000;
        Assert.Equal(ExitCode.Done, SliceCommand.Run(file, [], ["addPet"], output, new DocumentReader(), console));
        Assert.Contains("1 of 3 operations", printed.ToString(), StringComparison.Ordinal);
        Assert.Equal(["post"], Names(JsonNode.Parse(File.ReadAllText(output))!["paths"]!["/pets"]).Skip(1));
        Assert.Equal(ExitCode.Done, SliceCommand.Run(file, [], [], output, new DocumentReader(), console));
        Assert.Equal(DocumentText.Write((JsonObject)YamlReader.Read(Document, "")!), File.ReadAllText(output));
        Assert.Equal(ExitCode.Failed, SliceCommand.Run(folder.PathOf("none.yaml"), [], [], output, new DocumentReader(), console));
        Assert.Contains("none.yaml", printed.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonNode? node) => node!.AsObject().Select(static member => member.Key);

    private static JsonObject Slice(string[] tags, string[] operations) => Slicer.Slice((JsonObject)YamlReader.Read(Document, "api.yaml")!, new SliceSelection(tags, operations));
}
