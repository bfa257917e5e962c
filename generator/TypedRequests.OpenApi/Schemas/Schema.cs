namespace TypedRequests.OpenApi;

/// <summary>
/// A schema at a place of the document, read when it is first asked. A schema that is a <c>$ref</c> answers for what it leads to; what stands beside the reference
/// (3.1) comes first. Circular schemas are no danger to the reader, only to who walks them without end.
/// </summary>
internal sealed class Schema
{
    private readonly OpenApiDocument _document;
    private SchemaContent? _content;

    internal Schema(OpenApiDocument document, JsonSlice json) => (_document, Json) = (document, json);

    /// <summary>The component that a <c>$ref</c> here leads to, at the end of a chain; null where no reference stands or it leads elsewhere.</summary>
    public string? RefName => Content.RefName;

    public JsonSlice Json { get; }

    public DocumentPlace Place => _document.PlaceOf(Json);

    /// <summary>What a reference leads to, over all steps; the schema itself where none stands, or constraints stand beside it.</summary>
    public Schema Resolved => Content.Resolved ?? this;

    /// <summary>The types that are allowed. 3.0's <c>nullable</c> and <c>x-nullable</c> are <see cref="SchemaTypes.Null"/> beside a type.</summary>
    public SchemaTypes Types => Content.Types;

    /// <summary>May null come, by <c>nullable</c>, a type, a constant, or a case of <c>oneOf</c> or <c>anyOf</c>?</summary>
    public bool Nullable => Content.IsNullable;

    /// <summary>The schema <c>false</c>: nothing fits.</summary>
    public bool IsFalse => Json.Kind is JsonKind.False;

    public string? Format => Content.Format;

    public string? Title => Content.Title;

    public string? Description => Content.Description;

    public bool Deprecated => Content.Deprecated;

    public bool ReadOnly => Content.ReadOnly;

    public bool WriteOnly => Content.WriteOnly;

    public IReadOnlyList<JsonSlice> Enum => Content.Enum;

    public JsonSlice? Const => Content.Const;

    public JsonSlice? Default => Content.Default;

    public JsonSlice? Example => Content.Example;

    public IReadOnlyList<JsonSlice> Examples => Content.Examples;

    /// <summary>The schema's own; those of <see cref="AllOf"/> are there.</summary>
    public IReadOnlyList<Property> Properties => Content.Properties;

    public IReadOnlyCollection<string> Required => Content.Required;

    public Schema? Items => Content.Items;

    public IReadOnlyList<Schema> PrefixItems => Content.PrefixItems;

    public Additional AdditionalProperties => Content.AdditionalProperties;

    public IReadOnlyList<Schema> AllOf => Content.AllOf;

    public IReadOnlyList<Schema> OneOf => Content.OneOf;

    public IReadOnlyList<Schema> AnyOf => Content.AnyOf;

    public Schema? Not => Content.Not;

    public Discriminator? Discriminator => Content.Discriminator;

    public string? Pattern => Content.Pattern;

    public string? ContentMediaType => Content.ContentMediaType;

    public string? ContentEncoding => Content.ContentEncoding;

    public decimal? Minimum => Content.Minimum;

    public decimal? Maximum => Content.Maximum;

    /// <summary>A number in every version: 3.0's flag makes one of the minimum.</summary>
    public decimal? ExclusiveMinimum => Content.ExclusiveMinimum;

    public decimal? ExclusiveMaximum => Content.ExclusiveMaximum;

    public decimal? MultipleOf => Content.MultipleOf;

    public decimal? MinLength => Content.MinLength;

    public decimal? MaxLength => Content.MaxLength;

    public decimal? MinItems => Content.MinItems;

    public decimal? MaxItems => Content.MaxItems;

    public bool UniqueItems => Content.UniqueItems;

    public decimal? MinProperties => Content.MinProperties;

    public decimal? MaxProperties => Content.MaxProperties;

    internal SchemaContent Content => _content ?? Interlocked.CompareExchange(ref _content, SchemaReader.Read(_document, Json), null) ?? _content;

    /// <summary>The object of a 2.0 form, whose members are parameters.</summary>
    internal static Schema OfForm(OpenApiDocument document, List<(JsonSlice Value, JsonFields Fields)> members) => new(document, members[0].Value)
    {
        _content = new SchemaContent
        {
            Types = SchemaTypes.Object,
            Properties = [.. members.Select(member => new Property(member.Fields.Text("name")!, document.SchemaAt(member.Value)))],
            Required = [.. members.Where(static member => member.Fields.Flag("required")).Select(static member => member.Fields.Text("name")!)],
        },
    };

    public override string ToString() => Place.Pointer;
}
