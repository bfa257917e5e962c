namespace TypedRequests.OpenApi.Tests.Documents;

/// <summary>What is no document is refused with its place, whatever it is.</summary>
public sealed class HostileTests
{
    private const string Small = """
        {
          "openapi": "3.0.3",
          "info": { "title": "T", "version": "1" },
          "paths": { "/a/{id}": { "get": { "operationId": "a", "responses": { "200": { "description": "é \ud83d\ude00" } } } } }
        }
        """;

    [Fact]
    public void ADocumentThatEndsAnywhereIsRefusedAtItsEnd()
    {
        for (var length = 0; length < Small.Length; length++)
        {
            var fault = Assert.Throws<DocumentException>(() => OpenApiReader.Read(Small[..length]));
            Assert.True(fault.Line <= 5 && fault.Column > 0, fault.Message);
        }
    }

    [Theory]
    [InlineData("", 1, 1, "not JSON")]
    [InlineData("openapi: 3.0.3\ninfo:\n  title: T\n", 1, 1, "not JSON")]
    [InlineData("[]", 1, 1, "not JSON")]
    [InlineData("{}", 1, 1, "neither 'openapi' nor 'swagger'")]
    [InlineData("{\n \"swagger\": \"1.2\" }", 2, 13, "OpenAPI 1.2")]
    [InlineData("{\n \"openapi\": \"4.0.0\" }", 2, 13, "OpenAPI 4.0.0")]
    [InlineData("{\n // why\n }", 2, 2, "A name in quotation marks")]
    [InlineData("{\r\n \"a\": 1,\r\n }", 3, 2, "A name in quotation marks")]
    [InlineData("{\n \"a\": [1, ]\n}", 2, 11, "A value is expected")]
    [InlineData("{ \"a\": \"\\ud83d\" }", 1, 16, "lone surrogate")]
    [InlineData("{ \"a\": 01 }", 1, 9, "A value ends before")]
    [InlineData("{ \"a\": 1 } x", 1, 12, "The document ends before")]
    [InlineData("{ \"paths\": { \"/a\": {},\n \"/a\": {} } }", 2, 8, "comes twice")]
    public void WhatIsNoDocumentIsNamedWithItsPlace(string text, int line, int column, string message)
    {
        var fault = Assert.Throws<DocumentException>(() => OpenApiReader.Read(text));
        Assert.Contains(message, fault.Message);
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Fact]
    public void AFaultInsideAnOperationNamesIt()
    {
        var fault = Assert.Throws<DocumentException>(() => OpenApiReader.Read(Small.Replace("\"operationId\": \"a\"", "\"operationId\": nil")));
        Assert.Equal("/paths/~1a~1{id}/get", fault.Path);
    }

    [Fact]
    public void DeepNestingIsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"allOf":[""", 100_000));
        Assert.Contains("512", Assert.Throws<DocumentException>(() => OpenApiReader.Read("""{"openapi":"3.1.0","components":{"schemas":{"A":""" + deep)).Message);
    }

    [Fact]
    public void AByteOrderMarkBeforeTheDocumentIsNone() => Assert.Equal("T", OpenApiReader.Read("\uFEFF" + Small).Title);

    [Fact]
    public void AWindowMayCutAnywhere()
    {
        // Moves every token of the document over the border of the scanner's window.
        for (var blanks = 0; blanks < Small.Length; blanks += 3)
        {
            var text = Small.Insert(1, new string(' ', 16 * 1024 - blanks));
            var operation = Assert.Single(OpenApiReader.Read(text).Operations);
            Assert.Equal(("a", "é 😀"), (operation.Id, Assert.Single(operation.Responses).Description));
        }
    }

    [Theory]
    [InlineData("""{"a":{"$ref":"#/a"}}""")]
    [InlineData("""{"A":{"$ref":"#/components/schemas/A/b"}}""")]
    [InlineData("""{"A":{"$ref":"#/components/schemas/B"},"B":{"$ref":"#/components/schemas/A"}}""")]
    [InlineData("""{"A":{"$ref":"#/components/schemas/B","type":"object"},"B":{"$ref":"#/components/schemas/A","minLength":1}}""")]
    [InlineData("""{"A":{"$ref":"#/components/schemas/A/properties/a"}}""")]
    [InlineData("""{"A":{"$ref":"#/components/schemas/None"}}""")]
    [InlineData("""{"A":{"$ref":"other.json#/A"}}""")]
    [InlineData("""{"A":{"$ref":"%"}}""")]
    [InlineData("""{"A":{"$ref":"#/components/schemas/B","$ref":"#/components/schemas/A"},"B":{"type":"string"}}""")]
    [InlineData("""{"A":{"$ref":"#/components/schemas/B","$ref":"#/nope"},"B":{"type":"string"}}""")]
    public void ReferencesWithoutAnEndAreFaultsOfTheDocument(string schemas)
    {
        var document = OpenApiReader.Read($$$"""{"openapi":"3.1.0","components":{"schemas":{{{schemas}}}}}""");
        Assert.All(document.Schemas, static schema => Assert.Same(schema.Value, schema.Value.Resolved));
        Assert.NotEmpty(document.Faults);
        Assert.All(document.Faults, static fault => Assert.StartsWith("/components/schemas/", fault.Place.Pointer));
    }
}
