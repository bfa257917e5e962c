namespace TypedRequests.OpenApi.Tests.Schemas;

public sealed class SchemaTests
{
    [Theory]
    [InlineData("3.0.3", """{"type":"string","nullable":true}""", "Null, String", true)]
    [InlineData("3.0.3", """{"nullable":true,"allOf":[{"type":"string"}]}""", "None", true)]
    [InlineData("2.0", """{"type":"integer","x-nullable":true}""", "Null, Integer", true)]
    [InlineData("3.1.0", """{"type":["string","null"]}""", "Null, String", true)]
    [InlineData("3.1.0", """{"anyOf":[{"type":"string"},{"type":"null"}]}""", "None", true)]
    [InlineData("3.1.0", """{"const":null}""", "None", true)]
    [InlineData("3.1.0", """{"enum":["a",null]}""", "None", true)]
    [InlineData("3.1.0", """{"type":"string"}""", "String", false)]
    [InlineData("3.1.0", "true", "None", false)]
    public void WhetherNullMayComeIsOneQuestionInEveryVersion(string version, string json, string types, bool isNullable)
    {
        var schema = Read(version, json);
        Assert.Equal((types, isNullable), (schema.Types.ToString(), schema.Nullable));
    }

    [Fact]
    public void AReferenceAnswersForItsTarget()
    {
        var document = OpenApiReader.Read("""
            {"openapi":"3.1.0","components":{"schemas":{
              "A":{"$ref":"#/components/schemas/B"},
              "B":{"type":"object","description":"of B","properties":{"a~/b":{"type":"integer"}}},
              "Described":{"$ref":"#/components/schemas/A","description":"its own"},
              "Constrained":{"$ref":"#/components/schemas/A","required":["a~/b"]},
              "Inner":{"$ref":"#/components/schemas/B/properties/a~0~1b"},
              "Escaped":{"$ref":"#/components/schemas/B/properties/a~0%2Fb"},
              "Through":{"$ref":"#/components/schemas/A/properties/a~0~1b"}}}}
            """);
        var b = document.FindSchema("B");
        Assert.Equal(("B", b, "of B"), Said("A"));
        Assert.Equal(("B", b, "its own"), Said("Described"));
        Assert.Equal((null, document.FindSchema("Constrained"), null), Said("Constrained"));
        Assert.Same(b, Assert.Single(document.FindSchema("Constrained")!.AllOf));
        Assert.Equal(SchemaTypes.Object, document.FindSchema("Constrained")!.Types);
        Assert.All(["Inner", "Through"], name => Assert.Equal((null, b!.Properties[0].Schema, null), Said(name)));
        Assert.Equal(SchemaTypes.None, document.FindSchema("Escaped")!.Types); // a slash is a step, however it is written
        Assert.Equal("/components/schemas/Escaped", Assert.Single(document.Faults).Place.Pointer);

        (string? RefName, Schema Resolved, string? Description) Said(string name) => document.FindSchema(name) is { } schema ? (schema.RefName, schema.Resolved, schema.Description) : throw new KeyNotFoundException(name);
    }

    [Fact]
    public void ACircleOfSchemasIsReadStepByStep()
    {
        var node = OpenApiReader.Read("""{"openapi":"3.0.0","components":{"schemas":{"Node":{"properties":{"next":{"$ref":"#/components/schemas/Node"}}}}}}""").FindSchema("Node")!;
        Assert.Same(node, node.Properties[0].Schema.Resolved.Properties[0].Schema.Resolved);
    }

    [Theory]
    [InlineData("""{"minimum":1,"exclusiveMinimum":true}""", null, "1")]
    [InlineData("""{"minimum":1,"exclusiveMinimum":false}""", "1", null)]
    [InlineData("""{"exclusiveMinimum":1.5}""", null, "1.5")]
    [InlineData("""{"minimum":1e400}""", null, null)]
    public void ABoundIsANumberInEveryVersion(string json, string? inclusive, string? exclusive)
    {
        var schema = Read("3.0.0", json);
        Assert.Equal((inclusive is null ? (decimal?)null : decimal.Parse(inclusive), exclusive is null ? (decimal?)null : decimal.Parse(exclusive, System.Globalization.CultureInfo.InvariantCulture)), (schema.Minimum, schema.ExclusiveMinimum));
    }

    [Theory]
    [InlineData("""{"required":true}""")] // Slack's
    [InlineData("""{"properties":[],"items":1,"allOf":{},"enum":"a","discriminator":[]}""")]
    public void WhatIsOfAnotherKindCountsAsAbsent(string json)
    {
        var schema = Read("2.0", json);
        Assert.Empty(schema.Required);
        Assert.Empty(schema.Properties);
        Assert.Null(schema.Items);
        Assert.Null(schema.Discriminator);
    }

    [Fact]
    public void AnUnknownTypeIsAFault()
    {
        var document = OpenApiReader.Read("""{"openapi":"3.0.0","components":{"schemas":{"A":{"type":"strin"}}}}""");
        Assert.Equal(SchemaTypes.None, document.FindSchema("A")!.Types);
        Assert.Equal("/components/schemas/A: 'strin' is no type of a schema.", Assert.Single(document.Faults).ToString());
    }

    private static Schema Read(string version, string json) => version is "2.0"
        ? OpenApiReader.Read($$$"""{"swagger":"2.0","definitions":{"S":{{{json}}}}}""").FindSchema("S")!
        : OpenApiReader.Read($$$$"""{"openapi":"{{{{version}}}}","components":{"schemas":{"S":{{{{json}}}}}}}""").FindSchema("S")!;
}
