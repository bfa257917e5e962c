namespace TypedRequests.OpenApi;

/// <summary>What a schema says, once it has been read.</summary>
internal sealed class SchemaContent
{
    public string? RefName { get; set; }

    public Schema? Resolved { get; set; }

    public SchemaTypes Types { get; set; }

    public bool IsNullable { get; set; }

    public string? Format { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public bool Deprecated { get; set; }

    public bool ReadOnly { get; set; }

    public bool WriteOnly { get; set; }

    public IReadOnlyList<JsonSlice> Enum { get; set; } = [];

    public JsonSlice? Const { get; set; }

    public JsonSlice? Default { get; set; }

    public JsonSlice? Example { get; set; }

    public IReadOnlyList<JsonSlice> Examples { get; set; } = [];

    public IReadOnlyList<Property> Properties { get; set; } = [];

    public IReadOnlyCollection<string> Required { get; set; } = [];

    public Schema? Items { get; set; }

    public IReadOnlyList<Schema> PrefixItems { get; set; } = [];

    public Additional AdditionalProperties { get; set; }

    public IReadOnlyList<Schema> AllOf { get; set; } = [];

    public IReadOnlyList<Schema> OneOf { get; set; } = [];

    public IReadOnlyList<Schema> AnyOf { get; set; } = [];

    public Schema? Not { get; set; }

    public Discriminator? Discriminator { get; set; }

    public string? Pattern { get; set; }

    public string? ContentMediaType { get; set; }

    public string? ContentEncoding { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    public decimal? ExclusiveMinimum { get; set; }

    public decimal? ExclusiveMaximum { get; set; }

    public decimal? MultipleOf { get; set; }

    public decimal? MinLength { get; set; }

    public decimal? MaxLength { get; set; }

    public decimal? MinItems { get; set; }

    public decimal? MaxItems { get; set; }

    public bool UniqueItems { get; set; }

    public decimal? MinProperties { get; set; }

    public decimal? MaxProperties { get; set; }

    /// <summary>The same content, to change some of it.</summary>
    public SchemaContent Copy() => (SchemaContent)MemberwiseClone();
}
