namespace TypedRequests.OpenApi;

/// <summary>Reads a document: one pass now, and of the rest what is asked for.</summary>
internal static class OpenApiReader
{
    public static OpenApiDocument Read(string text) => Read(new StringText(text));

    /// <exception cref="DocumentException">The text is no JSON, or no OpenAPI document of a known version.</exception>
    public static OpenApiDocument Read(IDocumentText text)
    {
        var root = DocumentIndex.Read(text);
        var declared = (root.Find("openapi") ?? root.Find("swagger"))?.Value;
        // 2.0 is a string; converted from YAML it may have become a number.
        var version = declared is { Kind: JsonKind.Number } number ? number.RawText : declared?.AsString();
        if (version is not null && (version is "2.0" || version.StartsWith("3.", StringComparison.Ordinal))) return new OpenApiDocument(text, root, version);
        var (line, column) = TextPosition.Of(text, declared?.Offset ?? root.Value.Offset);
        throw version is null
            ? new DocumentException("This is JSON, and no OpenAPI document: it has neither 'openapi' nor 'swagger'.", line, column)
            : new DocumentException($"This is OpenAPI {version}; 2.0 and 3.x are read.", line, column, root.Find("openapi") is null ? "/swagger" : "/openapi");
    }
}
