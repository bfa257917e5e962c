namespace TypedRequests.OpenApi.Tests.Documents;

/// <summary>What the versions say in different words is one thing to who asks.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void ServersAreAddresses()
    {
        var servers = """[{"url":"https://{region}.example.com/{v}","variables":{"region":{"default":"eu"},"v":{"default":"2"}}},{"url":"/relative"}]""";
        Assert.Equal(["https://eu.example.com/2", "/relative"], OpenApiReader.Read($$"""{"openapi":"3.0.0","servers":{{servers}}}""").Servers);
        Assert.Equal(["http://a.example/b", "wss://a.example/b"], OpenApiReader.Read("""{"swagger":"2.0","host":"a.example","basePath":"/b/","schemes":["http","wss"]}""").Servers);
        Assert.Equal(["https://a.example"], OpenApiReader.Read("""{"swagger":2.0,"host":"a.example","basePath":"/"}""").Servers);
    }

    [Fact]
    public void ParametersOfAnOperationStandBeforeThoseOfItsPath()
    {
        var operation = Operation("""
            {"openapi":"3.0.0","paths":{"/a/{id}":{"parameters":[{"name":"id","in":"path","schema":{"type":"string"}},{"$ref":"#/components/parameters/Page"}],
             "get":{"parameters":[{"name":"id","in":"path","schema":{"type":"integer"}},{"name":"tags","in":"query","schema":{"type":"array"}},{"name":"f","in":"query","content":{"application/json":{"schema":{"type":"object"}}}}]}}},
             "components":{"parameters":{"Page":{"name":"page","in":"query","style":"deepObject","required":true}}}}
            """);
        Assert.Equal(["id Path simple False True Integer", "page Query deepObject False True None", "tags Query form True False Array", "f Query form True False Object"],
            operation.Parameters.Select(static parameter => $"{parameter.Name} {parameter.In} {parameter.Style} {parameter.Explode} {parameter.Required} {parameter.Schema?.Types ?? SchemaTypes.None}"));
        Assert.Equal("application/json", operation.Parameters[3].MediaType);
    }

    [Fact]
    public void AFormOfSwagger2IsABody()
    {
        var operation = Operation("""
            {"swagger":"2.0","consumes":["application/json"],"paths":{"/a":{"post":{"parameters":[
              {"name":"token","in":"header","type":"string","required":true},
              {"name":"text","in":"formData","type":"string","required":true},
              {"name":"ids","in":"formData","type":"array","items":{"type":"integer"},"collectionFormat":"multi"}],
             "produces":["application/xml"],"responses":{"200":{"description":"d","schema":{"type":"string"},"examples":{"application/xml":"<a/>"}},"default":{"description":"e"}}}}}}
            """);
        var body = Assert.Single(operation.Body!.Content);
        Assert.Equal("application/x-www-form-urlencoded", body.Name);
        Assert.Equal(["text String", "ids Array"], body.Schema!.Properties.Select(static property => $"{property.Name} {property.Schema.Types}"));
        Assert.Equal(["text"], body.Schema.Required);
        Assert.True(body.Encoding["ids"].Explode);
        Assert.Equal("token", Assert.Single(operation.Parameters).Name);
        Assert.Equal("application/xml \"<a/>\"", Assert.Single(operation.Responses[0].Content) is var content ? $"{content.Name} {content.Examples[0].Value}" : "");
        Assert.Empty(operation.Responses[1].Content);
    }

    [Fact]
    public void ABodyOfSwagger2MayBeAReference()
    {
        var operation = Operation("""
            {"swagger":"2.0","parameters":{"B":{"name":"b","in":"body","required":true,"schema":{"$ref":"#/definitions/Pet"}}},"definitions":{"Pet":{"type":"object"}},
             "paths":{"/a":{"put":{"parameters":[{"$ref":"#/parameters/B"}]}}}}
            """);
        Assert.Equal(("application/json", "Pet", true), (operation.Body!.Content[0].Name, operation.Body.Content[0].Schema!.RefName, operation.Body.Required));
        Assert.Empty(operation.Parameters);
    }

    [Fact]
    public void APathMayBeWrittenElsewhere()
    {
        var document = OpenApiReader.Read("""{"openapi":"3.1.0","paths":{"/a":{"$ref":"#/components/pathItems/A"},"/b":{"$ref":"#/paths/~1a"}},"components":{"pathItems":{"A":{"get":{"operationId":"x"}}}}}""");
        Assert.Equal(["GET /a", "GET /b"], document.Operations.Select(static operation => operation.ToString()));
        Assert.Equal("/components/pathItems/A/get", document.Operations[1].Place.Pointer);
    }

    private static Operation Operation(string json) => Assert.Single(OpenApiReader.Read(json).Operations);
}
