namespace TypedRequests.OpenApi;

/// <summary>A body as one media type has it.</summary>
internal sealed class MediaType(string name, Schema? schema, IReadOnlyList<Example> examples, IReadOnlyDictionary<string, Encoding> encoding)
{
    /// <summary>As the document writes it, with parameters and wildcards.</summary>
    public string Name { get; } = name;

    public Schema? Schema { get; } = schema;

    public IReadOnlyList<Example> Examples { get; } = examples;

    public IReadOnlyDictionary<string, Encoding> Encoding { get; } = encoding;
}
