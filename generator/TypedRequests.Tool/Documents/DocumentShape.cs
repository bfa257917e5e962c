using TypedRequests.OpenApi;

namespace TypedRequests.Tool.Documents;

/// <summary>
/// What stands where in an OpenAPI document: of 2.0, 3.0 and 3.1, as far as a <c>$ref</c> can. It keeps references apart from data: an example, a default or a property may have a member
/// of the name <c>$ref</c>.
/// </summary>
internal sealed class DocumentShape
{
    private static readonly Dictionary<string, DocumentShape> s_none = [];

    private readonly bool _extensionsAreData;
    private Dictionary<string, DocumentShape> _members = s_none;
    private readonly DocumentShape? _others;
    private DocumentShape? _items;

    private DocumentShape(string? home = null, string? homeOf2 = null, DocumentShape? others = null, bool extensionsAreData = false)
    {
        (Home, HomeOf2) = (home, homeOf2);
        (_others, _extensionsAreData) = (others, extensionsAreData);
    }

    /// <summary>A value of the API, not of the document: nothing in it is a reference.</summary>
    public static DocumentShape Data { get; } = new();

    /// <summary>A whole document.</summary>
    public static DocumentShape Document { get; } = new();

    /// <summary>A schema.</summary>
    public static DocumentShape Schema { get; } = new("schemas", "definitions");

    /// <summary>What a discriminator says of values and schemas: texts that may be references.</summary>
    public static DocumentShape Mapping { get; } = new();

    /// <summary>An operation.</summary>
    public static DocumentShape Operation { get; } = new();

    /// <summary>What stands below a path.</summary>
    public static DocumentShape PathItem { get; } = new();

    /// <summary>Where 3.0 and later keep such a thing below <c>components</c>. <see langword="null"/>: nowhere, it is written in place.</summary>
    public string? Home { get; }

    /// <summary>Where 2.0 keeps it, at the top.</summary>
    public string? HomeOf2 { get; }

    /// <summary>The shape of a member.</summary>
    public DocumentShape Member(string name)
    {
        if (_extensionsAreData && name.StartsWith("x-", StringComparison.Ordinal)) return Data;
        return _members.TryGetValue(name, out var shape) ? shape : _others ?? Data;
    }

    /// <summary>The shape of the items of an array: <c>items</c> and <c>dependencies</c> may be a list of schemas or one.</summary>
    public DocumentShape Item => _items ?? this;

    static DocumentShape()
    {
        DocumentShape parameter = new("parameters", "parameters"), response = new("responses", "responses"), body = new("requestBodies"), header = new("headers");
        DocumentShape example = new("examples"), link = new("links"), callback = new("callbacks", others: PathItem, extensionsAreData: true), scheme = new("securitySchemes");
        DocumentShape media = new(), encoding = new(), discriminator = new(), components = new();
        var (schemas, paths, responses, examples) = (Map(Schema), Map(PathItem, true), Map(response, true), Map(example));
        var (medias, headers, parameters) = (Map(media), Map(header), List(parameter));

        Document._members = new()
        {
            ["paths"] = paths, ["webhooks"] = paths, ["components"] = components,
            ["definitions"] = schemas, ["parameters"] = Map(parameter), ["responses"] = Map(response),
        };
        components._members = new()
        {
            ["schemas"] = schemas, ["parameters"] = Map(parameter), ["responses"] = Map(response), ["requestBodies"] = Map(body), ["headers"] = headers, ["examples"] = examples,
            ["links"] = Map(link), ["callbacks"] = Map(callback), ["securitySchemes"] = Map(scheme), ["pathItems"] = Map(PathItem),
        };
        PathItem._members = OperationList.Methods.ToDictionary(static verb => verb, static _ => Operation);
        PathItem._members["parameters"] = parameters;
        PathItem._members["additionalOperations"] = Map(Operation);
        Operation._members = new() { ["parameters"] = parameters, ["requestBody"] = body, ["responses"] = responses, ["callbacks"] = Map(callback) };
        parameter._members = header._members = new() { ["schema"] = Schema, ["items"] = Schema, ["examples"] = examples, ["content"] = medias };
        body._members = new() { ["content"] = medias };
        response._members = new() { ["schema"] = Schema, ["headers"] = headers, ["content"] = medias, ["links"] = Map(link) };
        media._members = new() { ["schema"] = Schema, ["itemSchema"] = Schema, ["examples"] = examples, ["encoding"] = Map(encoding) };
        encoding._members = new() { ["headers"] = headers };
        discriminator._members = new() { ["mapping"] = Mapping };
        Schema._members = OfSchema(schemas, discriminator);
    }

    private static Dictionary<string, DocumentShape> OfSchema(DocumentShape schemas, DocumentShape discriminator)
    {
        var members = new Dictionary<string, DocumentShape> { ["discriminator"] = discriminator };
        foreach (var name in (string[])["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]) members[name] = schemas;
        foreach (var name in (string[])["items", "additionalProperties", "additionalItems", "not", "contains", "propertyNames", "if", "then", "else"]) members[name] = Schema;
        foreach (var name in (string[])["unevaluatedItems", "unevaluatedProperties", "contentSchema"]) members[name] = Schema;
        foreach (var name in (string[])["allOf", "oneOf", "anyOf", "prefixItems"]) members[name] = List(Schema);
        return members;
    }

    private static DocumentShape Map(DocumentShape of, bool extensionsAreData = false) => new(others: of, extensionsAreData: extensionsAreData);

    private static DocumentShape List(DocumentShape of) => new() { _items = of };
}
