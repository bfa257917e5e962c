namespace TypedRequests.Testing.Tests;

/// <summary>An API with a path for each style of parameters: a list of integers and an object of two.</summary>
internal static class StyleDocument
{
    private const string Numbers = """{"type": "array", "items": {"type": "integer"}}""";
    private const string Point = """{"type": "object", "required": ["x"], "additionalProperties": false, "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}}""";

    public static string Json { get; } = $$$"""
        {"openapi": "3.0.3", "info": {"title": "Styles", "version": "1"}, "servers": [{"url": "https://pets.example/v1"}], "paths": {
        {{{string.Join(",\n", Paths())}}}
        }}
        """;

    private static IEnumerable<string> Paths()
    {
        foreach (var (name, schema) in ((string, string)[])[("numbers", Numbers), ("point", Point)])
        {
            foreach (var style in (string[])["simple", "label", "matrix"])
            {
                yield return Path($"/{style}/{name}/{{v}}", "path", style, false, schema);
                yield return Path($"/{style}-explode/{name}/{{v}}", "path", style, true, schema);
            }

            yield return Path($"/form/{name}", "query", "form", false, schema);
            yield return Path($"/form-explode/{name}", "query", "form", true, schema);
            yield return Path($"/space/{name}", "query", "spaceDelimited", false, schema);
            yield return Path($"/pipe/{name}", "query", "pipeDelimited", false, schema);
            yield return Path($"/header/{name}", "header", "simple", false, schema);
        }

        yield return Path("/deep/point", "query", "deepObject", true, Point);
    }

    private static string Path(string path, string place, string style, bool explode, string schema) => $$$$"""
        "{{{{path}}}}": {"get": {"parameters": [{"name": "v", "in": "{{{{place}}}}", "required": true, "style": "{{{{style}}}}", "explode": {{{{(explode ? "true" : "false")}}}}, "schema": {{{{schema}}}} }], "responses": {"204": {"description": "d"} } } }
        """;
}
