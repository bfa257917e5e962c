using System.Text.Json.Nodes;
using TypedRequests.Tool.Documents;

namespace TypedRequests.Update.Tests.Documents;

/// <summary>Documents of several files become one, in which every reference is local.</summary>
public sealed class BundleTests : IDisposable
{
    private const string Head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void WhatAnotherFileHoldsBecomesAComponent()
    {
        _folder.With("api.yaml", Head + """
            paths:
              /pets:
                $ref: paths/pets.yaml
              /dogs: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'schemas.json#/Dog%20Breed'}}}}}}}
            """)
            .With("paths/pets.yaml", """
                get:
                  parameters: [{$ref: '../common.yaml#/parameters/Limit'}]
                  responses:
                    '200': {description: d, content: {application/json: {schema: {$ref: ../schemas.json#/Pet}}}}
                    default: {$ref: '../common.yaml#/errors/Any'}
                """)
            .With("common.yaml", "parameters: {Limit: {name: limit, in: query, schema: {type: integer}}}\nerrors: {Any: {description: e, content: {application/json: {schema: {$ref: '#/Error'}}}}}\nError: {type: object}")
            .With("schemas.json", """{"Pet": {"properties": {"breed": {"$ref": "#/Dog Breed"}, "parent": {"$ref": "#/Pet"}}}, "Dog Breed": {"type": "string"}}""");
        var whole = Bundle();
        Assert.Equal("#/components/schemas/Pet", At(whole, "paths", "/pets", "get", "responses", "200", "content", "application/json", "schema", "$ref"));
        Assert.Equal("#/components/parameters/Limit", whole["paths"]!["/pets"]!["get"]!["parameters"]![0]!["$ref"]!.ToString());
        Assert.Equal("#/components/responses/Any", At(whole, "paths", "/pets", "get", "responses", "default", "$ref"));
        Assert.Equal("#/components/schemas/Dog_Breed", At(whole, "paths", "/dogs", "get", "responses", "200", "content", "application/json", "schema", "$ref"));
        Assert.Equal("""{"properties":{"breed":{"$ref":"#/components/schemas/Dog_Breed"},"parent":{"$ref":"#/components/schemas/Pet"}}}""", whole["components"]!["schemas"]!["Pet"]!.ToJsonString());
        Assert.Equal("#/components/schemas/Error", At(whole, "components", "responses", "Any", "content", "application/json", "schema", "$ref"));
        AssertLocal(whole);
    }

    [Fact]
    public void NamesOfTheDocumentWin()
    {
        _folder.With("api.yaml", Head + """
            paths:
              /a: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: a/Pet.yaml}}}}}}}
              /b: {get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: b/Pet.yaml}}}}}}}
            components:
              schemas:
                Animal: {$ref: ./a/Pet.yaml}
                Beast: {$ref: '#/components/schemas/Animal'}
                Creature: {$ref: ./a/../a/Pet.yaml}
                Pet: {type: integer}
            """).With("a/Pet.yaml", "type: object\nproperties: {other: {$ref: '../api.yaml#/components/schemas/Pet'}}").With("b/Pet.yaml", "type: string");
        var whole = Bundle();
        Assert.Equal("#/components/schemas/Animal", At(whole, "paths", "/a", "get", "responses", "200", "content", "application/json", "schema", "$ref"));
        Assert.Equal("#/components/schemas/Pet2", At(whole, "paths", "/b", "get", "responses", "200", "content", "application/json", "schema", "$ref"));
        Assert.Equal("""{"Animal":{"type":"object","properties":{"other":{"$ref":"#/components/schemas/Pet"}}},"Beast":{"$ref":"#/components/schemas/Animal"},"Creature":{"$ref":"#/components/schemas/Animal"},"Pet":{"type":"integer"},"Pet2":{"type":"string"}}""", whole["components"]!["schemas"]!.ToJsonString());
    }

    [Fact]
    public void ListsAndMapsOfOtherFilesAreWrittenInPlace()
    {
        _folder.With("api.yaml", Head + "paths: {$ref: paths/_index.yaml}\ncomponents: {schemas: {$ref: schemas/_index.yaml}}\n")
            .With("paths/_index.yaml", "/pets: {$ref: pets.yaml, summary: here}\n")
            .With("paths/pets.yaml", "summary: there\nget: {$ref: 'pets-get.yaml'}\n")
            .With("paths/pets-get.yaml", "operationId: pets\nresponses: {'200': {description: d, content: {application/json: {schema: {$ref: ../api.yaml#/components/schemas/Pet}}}}}\n")
            .With("schemas/_index.yaml", "Pet: {$ref: ./Pet.yaml}\nPets: {type: array, items: {$ref: '#/Pet'}}\n")
            .With("schemas/Pet.yaml", "type: object\nproperties: {all: {$ref: _index.yaml#/Pets}, self: {$ref: Pet.yaml}}\n");
        var whole = Bundle();
        Assert.Equal("here", At(whole, "paths", "/pets", "summary"));
        Assert.Equal("pets", At(whole, "paths", "/pets", "get", "operationId"));
        Assert.Equal("""{"Pet":{"type":"object","properties":{"all":{"$ref":"#/components/schemas/Pets"},"self":{"$ref":"#/components/schemas/Pet"}}},"Pets":{"type":"array","items":{"$ref":"#/components/schemas/Pet"}}}""", whole["components"]!["schemas"]!.ToJsonString());
        AssertLocal(whole);
    }

    [Fact]
    public void DataIsLeftAlone()
    {
        _folder.With("api.yaml", Head + """
            paths: {}
            x-kept: {$ref: nowhere.yaml}
            components:
              schemas:
                A:
                  properties: {$ref: {type: string}, b: {$ref: b.yaml}}
                  example: {$ref: nowhere.yaml}
                  default: {$ref: nowhere.yaml}
                  enum: [{$ref: nowhere.yaml}]
              examples:
                E: {value: {$ref: nowhere.yaml}}
            """).With("b.yaml", "type: string");
        var schema = Bundle()["components"]!["schemas"]!["A"]!;
        Assert.Equal("nowhere.yaml", schema["example"]!["$ref"]!.ToString());
        Assert.Equal("""{"$ref":{"type":"string"},"b":{"$ref":"#/components/schemas/b"}}""", schema["properties"]!.ToJsonString());
    }

    [Fact]
    public void MappingsOfDiscriminatorsAreReferencesToo()
    {
        _folder.With("api.yaml", Head + "paths: {}\ncomponents: {schemas: {Pet: {discriminator: {propertyName: kind, mapping: {dog: Dog.yaml, cat: Cat, pet: '#/components/schemas/Pet'}}}, Cat: {}}}").With("Dog.yaml", "type: object");
        Assert.Equal("""{"dog":"#/components/schemas/Dog","cat":"Cat","pet":"#/components/schemas/Pet"}""", Bundle()["components"]!["schemas"]!["Pet"]!["discriminator"]!["mapping"]!.ToJsonString());
    }

    [Fact]
    public void ADocumentOf20HasItsPlacesAtTheTop()
    {
        _folder.With("api.json", """{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{"/a":{"post":{"parameters":[{"$ref":"p.yaml#/Body"}],"responses":{"200":{"$ref":"p.yaml#/Done"}}}}}}""")
            .With("p.yaml", "Body: {name: body, in: body, schema: {$ref: '#/Pet'}}\nDone: {description: d, schema: {$ref: '#/Pet'}}\nPet: {type: object}");
        var whole = DocumentText.ReadWhole(_folder.PathOf("api.json"));
        Assert.Equal("#/parameters/Body", whole["paths"]!["/a"]!["post"]!["parameters"]![0]!["$ref"]!.ToString());
        Assert.Equal("#/definitions/Pet", At(whole, "responses", "Done", "schema", "$ref"));
        Assert.Equal("object", At(whole, "definitions", "Pet", "type"));
    }

    [Theory]
    [InlineData("gone.yaml#/Pet", "api.yaml: '#/paths/~1a/get/responses/200' refers to 'gone.yaml#/Pet', which cannot be read")]
    [InlineData("b.yaml#/Pet", "refers to 'b.yaml#/Pet', and '#' in b.yaml has no 'Pet'")]
    [InlineData("b.yaml#/list/7", "and '#/list' in b.yaml has no '7'")]
    [InlineData("b.yaml#Pet", "anchors are not read")]
    [InlineData("b.yaml#/round", "leads round in a circle")]
    [InlineData("../up.yaml", "--root names a folder that holds both")]
    [InlineData("/etc/hostname", "which lies outside")]
    [InlineData("file:///etc/hostname", "which lies outside")]
    [InlineData("%2e%2e/up.yaml", "which lies outside")]
    [InlineData("https://api.example/b.yaml", "Nothing is fetched unless --fetch says so")]
    [InlineData("ftp://api.example/b.yaml", "'ftp' is not read")]
    [InlineData("bad.yaml", "bad.yaml(1,5): this is not YAML")]
    [InlineData("bad.json", "bad.json(2,")]
    public void AReferenceThatLeadsNowhereIsNamed(string reference, string message)
    {
        _folder.With("inner/api.yaml", Head + $"paths: {{/a: {{get: {{responses: {{'200': {{$ref: '{reference}'}}}}}}}}}}").With("up.yaml", "description: d")
            .With("inner/b.yaml", "list: [1]\nround: {$ref: '#/again'}\nagain: {$ref: '#/round'}\n").With("inner/bad.yaml", "a: b: c").With("inner/bad.json", "{\n}}");
        Assert.Contains(message, Assert.Throws<DocumentFileException>(() => DocumentText.ReadWhole(_folder.PathOf("inner/api.yaml"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsAskedForIsReadAboveTheFolderAndFromAddresses()
    {
        _folder.With("inner/api.yaml", Head + "paths: {}\ncomponents: {schemas: {A: {$ref: ../up.yaml}, B: {$ref: 'https://api.example/v1/b.yaml#/B'}}}").With("up.yaml", "type: object");
        List<string> asked = [];
        var whole = DocumentText.ReadWhole(_folder.PathOf("inner/api.yaml"), _folder.Root, address =>
        {
            asked.Add(address.AbsoluteUri);
            return asked.Count == 1 ? "B: {properties: {c: {$ref: c.json}}}" : """{"type":"string"}""";
        });
        Assert.Equal(["https://api.example/v1/b.yaml", "https://api.example/v1/c.json"], asked);
        Assert.Equal("""{"A":{"type":"object"},"B":{"properties":{"c":{"$ref":"#/components/schemas/c"}}},"c":{"type":"string"}}""", whole["components"]!["schemas"]!.ToJsonString());
    }

    [Fact]
    public void APathThatHoldsItselfIsNamed()
    {
        _folder.With("api.yaml", Head + "paths: {/a: {$ref: a.yaml}}").With("a.yaml", "get: {responses: {}, callbacks: {c: {'{$url}': {$ref: a.yaml}}}}");
        Assert.Contains("which holds it", Assert.Throws<DocumentFileException>(() => Bundle()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneFileOfJsonStaysAsItIs()
    {
        const string text = "{ \"openapi\": \"3.0.3\",\r\n \"paths\": {}, \"x\": {\"$ref\" : \"#/paths\"} }";
        Assert.Equal(text, DocumentText.Read(_folder.With("api.json", text).PathOf("api.json")));
    }

    public void Dispose() => _folder.Dispose();

    private JsonObject Bundle() => DocumentText.ReadWhole(_folder.PathOf("api.yaml"));

    private static string? At(JsonNode? node, params string[] names) => names.Aggregate(node, (at, name) => at?[name])?.ToString();

    /// <summary>Every reference of a bundled document names a place in it.</summary>
    private static void AssertLocal(JsonObject whole)
    {
        foreach (var reference in LocalReference.In(whole, DocumentShape.Document)) Assert.NotNull(whole["components"]![reference.Home!]![reference.Name!]);
        Assert.DoesNotContain(".yaml", whole.ToJsonString(), StringComparison.Ordinal);
    }
}
