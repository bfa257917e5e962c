using System.Collections.Concurrent;

namespace TypedRequests.OpenApi;

/// <summary>
/// An OpenAPI document (2.0, 3.0, 3.1): an index of its operations and components. What they hold is read from the text when it is asked for, and remembered.
/// Several threads may ask at once.
/// </summary>
internal sealed class OpenApiDocument
{
    private readonly ConcurrentDictionary<(int Offset, string Message), DocumentFault> _faults = new();
    private readonly ConcurrentDictionary<int, Schema> _schemas = new();
    private readonly Lazy<IReadOnlyList<Operation>> _operations;
    private readonly Lazy<IReadOnlyList<string>> _servers;
    private readonly Lazy<JsonFields> _about;

    internal OpenApiDocument(IDocumentText text, IndexNode index, string version)
    {
        (Text, Index, Version) = (text, index, version);
        References = new References(this);
        _operations = new Lazy<IReadOnlyList<Operation>>(() => OperationList.Of(this));
        _servers = new Lazy<IReadOnlyList<string>>(() => OpenApi.Servers.Of(this));
        _about = new Lazy<JsonFields>(() => new JsonFields(index.Find("info")?.Value ?? default));
    }

    /// <summary>As the document says it: <c>2.0</c>, <c>3.0.3</c>, <c>3.1.0</c>.</summary>
    public string Version { get; }

    public bool IsSwagger2 => Version is "2.0";

    /// <summary>Is a schema one of JSON Schema 2020-12, whose <c>$ref</c> has siblings and whose <c>type</c> may be an array?</summary>
    public bool IsJsonSchema => !IsSwagger2 && !Version.StartsWith("3.0", StringComparison.Ordinal);

    public string Title => _about.Value.Text("title") ?? "";

    public string? Description => _about.Value.Text("description");

    /// <summary>The addresses of the API, variables filled by their defaults.</summary>
    public IReadOnlyList<string> Servers => _servers.Value;

    /// <summary>In the document's order, and of one path in the order of its methods.</summary>
    public IReadOnlyList<Operation> Operations => _operations.Value;

    public IReadOnlyList<Tag> Tags => [.. (Index.Find("tags")?.Value.Items() ?? []).Select(static item => new JsonFields(item))
        .Where(static tag => tag.Text("name") is not null).Select(static tag => new Tag(tag.Text("name")!, tag.Text("description")))];

    /// <summary>The named schemas: <c>components/schemas</c>, in 2.0 <c>definitions</c>.</summary>
    public IEnumerable<KeyValuePair<string, Schema>> Schemas =>
        SchemaSection?.Members.Select(node => new KeyValuePair<string, Schema>(node.Name, SchemaAt(node.Value))) ?? [];

    public IReadOnlyList<SecurityScheme> SecuritySchemes => [.. ((IsSwagger2 ? Index.Find("securityDefinitions") : Index.Find("components")?.Find("securitySchemes"))?.Members ?? [])
        .Select(node => new SecurityScheme(node.Name, new JsonFields(References.Follow(node.Value) ?? default), PlaceOf(node.Value)))];

    public JsonSlice Root => Index.Value;

    /// <summary>What was found wrong in what has been read so far, in the document's order.</summary>
    public IReadOnlyList<DocumentFault> Faults => [.. _faults.Values.OrderBy(static fault => fault.Place.Offset).ThenBy(static fault => fault.Message, StringComparer.Ordinal)];

    internal IDocumentText Text { get; }

    internal IndexNode Index { get; }

    internal References References { get; }

    /// <summary>The section of named schemas, as a reference to one of them begins.</summary>
    internal string SchemaPrefix => IsSwagger2 ? "#/definitions/" : "#/components/schemas/";

    public Schema? FindSchema(string name) => SchemaSection?.Find(name) is { } node ? SchemaAt(node.Value) : null;

    /// <summary>The line and column of an offset, from 1.</summary>
    public (int Line, int Column) LineOf(int offset) => TextPosition.Of(Text, offset);

    /// <summary>The schema at a place; one object for each place.</summary>
    public Schema SchemaAt(JsonSlice value) => _schemas.GetOrAdd(value.Offset, _ => new Schema(this, value));

    internal DocumentPlace PlaceOf(JsonSlice value) => new(this, value.Offset, value.Length);

    internal void Report(string message, JsonSlice at) => _faults.TryAdd((at.Offset, message), new DocumentFault(message, PlaceOf(at)));

    /// <summary>The JSON pointer of the innermost value that begins at, or holds, an offset.</summary>
    internal string PointerAt(int offset)
    {
        var (pointer, node) = ("", Index);
        while (node.Value.Offset != offset && node.At(offset) is { } inner) (pointer, node) = (JsonPointer.Append(pointer, inner.Name), inner);
        var value = node.Value;
        while (value.Offset != offset && Inner(value, offset) is { } member) (pointer, value) = (JsonPointer.Append(pointer, member.Name), member.Value);
        return pointer;
    }

    private IndexNode? SchemaSection => IsSwagger2 ? Index.Find("definitions") : Index.Find("components")?.Find("schemas");

    private static (string Name, JsonSlice Value)? Inner(JsonSlice value, int offset)
    {
        var members = value.Kind is JsonKind.Array
            ? value.Items().Select(static (item, index) => (index.ToString(System.Globalization.CultureInfo.InvariantCulture), item))
            : value.Members();
        foreach (var member in members)
        {
            if (member.Item2.Offset <= offset && offset < member.Item2.Offset + member.Item2.Length) return member;
        }
        return null;
    }
}
