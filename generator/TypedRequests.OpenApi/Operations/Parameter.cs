namespace TypedRequests.OpenApi;

/// <summary>A parameter in the address or the header fields. Its style and the like are filled in: the version's defaults, or what 2.0 calls <c>collectionFormat</c>.</summary>
internal sealed class Parameter(string name, ParameterPlace @in, JsonFields fields, DocumentPlace place)
{
    public string Name { get; } = name;

    public ParameterPlace In { get; } = @in;

    public bool Required { get; } = @in is ParameterPlace.Path || fields.Flag("required");

    public bool Deprecated { get; } = fields.Flag("deprecated");

    public string? Description { get; } = fields.Text("description");

    /// <summary><c>form</c>, <c>simple</c>, <c>label</c>, <c>matrix</c>, <c>spaceDelimited</c>, <c>pipeDelimited</c>, <c>deepObject</c>; <c>tabDelimited</c> is 2.0's <c>tsv</c>.</summary>
    public string Style { get; internal set; } = "";

    public bool Explode { get; internal set; }

    public bool AllowReserved { get; } = fields.Flag("allowReserved");

    /// <summary>The media type of a parameter that is written as a body is (<c>content</c>); null for the others.</summary>
    public string? MediaType { get; internal set; }

    public Schema? Schema { get; internal set; }

    public JsonSlice? Example { get; internal set; } = fields["example"];

    public DocumentPlace Place { get; } = place;
}
