using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>The body of a request: JSON before forms, forms before text, text before bytes.</summary>
internal sealed class BodyMapper(SchemaMapper schemas, Operation operation, NameScope scope)
{
    public void Map(List<ParameterModel> parameters, IReadOnlyList<string> words)
    {
        if (operation.Body is not { Content.Count: > 0 } body) return;
        if (operation.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE")
        {
            schemas.Factory.Refuse(body.Place, $"The body of {operation.Method} {operation.Path} was left out: it has no meaning there (RFC 9110, section 9.3.1).");
            return;
        }

        var hint = NameHint.Of([.. words, "request"]);
        if (Json(body) is { } json) AddJson(parameters, body, json, hint);
        else if (body.Content.FirstOrDefault(MediaTypes.IsMultipart) is { Schema: { } parts } multipart && ObjectView.Of(parts) is { Properties.Count: > 0 } members) AddParts(parameters, multipart, members, words);
        else if (body.Content.FirstOrDefault(MediaTypes.IsForm) is { } form) AddForm(parameters, body, form, hint);
        else if (body.Content.FirstOrDefault(MediaTypes.IsMultipart) is { } unknown) AddOther(parameters, body, unknown, "HttpContent", null);
        else if (body.Content.FirstOrDefault(MediaTypes.IsText) is { } text) AddOther(parameters, body, text, "string", MediaTypes.Sendable(text));
        else AddOther(parameters, body, body.Content[0], "Stream", MediaTypes.Sendable(body.Content[0]));
    }

    // `*/*` of a file is a file.
    private static MediaType? Json(RequestBody body)
    {
        var media = body.Content.FirstOrDefault(MediaTypes.IsPlainJson) ?? body.Content.FirstOrDefault(MediaTypes.IsJson);
        return media is { Schema: { } schema } && MediaTypes.Sendable(media) is null && SchemaKinds.IsBinary(schema.Resolved) ? null : media;
    }

    private static bool Infers(TypeUse type, string verb) => verb is "POST" or "PUT" or "PATCH" && type.Canonical is RecordType or UnionType;

    private void AddJson(List<ParameterModel> parameters, RequestBody body, MediaType media, NameHint hint)
    {
        var type = schemas.Map(media.Schema, operation.Method == "PATCH" ? Direction.Patch : Direction.Request, hint) with { Constant = null };

        // Text and bytes are sent as they are; as JSON they are a value of JSON.
        if (type.Kind == TypeKind.Plain && type.Text is "string" or "byte[]") type = TypeUse.Json;
        var contentType = MediaTypes.IsPlainJson(media) ? null : MediaTypes.Sendable(media);
        Add(parameters, body, type, contentType is null ? (Infers(type, operation.Method) ? null : "") : "ContentType = " + CSharpText.Literal(contentType));
    }

    private void AddOther(List<ParameterModel> parameters, RequestBody body, MediaType media, string type, string? contentType)
    {
        if (type == "HttpContent") schemas.Factory.Refuse(body.Place, $"The parts of {MediaTypes.Name(media)} are not known: the caller makes the content.");
        Add(parameters, body, TypeUse.Plain(type), contentType is null ? "" : "ContentType = " + CSharpText.Literal(contentType));
    }

    private void Add(List<ParameterModel> parameters, RequestBody body, TypeUse type, string? setting) =>
        parameters.Add(new ParameterModel(scope.Take("body", "content"), "body", (type with { IsNullable = false }).OrNull(!body.Required))
        {
            Role = ParameterRole.Body,
            IsRequired = body.Required,
            Setting = setting,
            Description = body.Description,
        });

    private void AddForm(List<ParameterModel> parameters, RequestBody body, MediaType media, NameHint hint)
    {
        var type = schemas.Map(media.Schema, Direction.Fields, hint) with { IsNullable = false };
        if (type is not { Kind: TypeKind.Map, Item.IsScalar: true } && type.Canonical is not RecordType { Members.Count: > 0 })
        {
            schemas.Factory.Refuse(body.Place, "The members of the form are not known: a dictionary of texts.");
            type = TypeUse.MapOf(TypeUse.String);
        }

        parameters.Add(new ParameterModel(scope.Take("form", "body"), "form", type.OrNull(!body.Required))
        {
            Role = ParameterRole.Form,
            IsRequired = body.Required,
            Setting = FormStyle(media, type, body),
            Description = body.Description,
        });
    }

    private string? FormStyle(MediaType media, TypeUse type, RequestBody body)
    {
        if (type.Canonical is not RecordType record) return null;
        var styles = record.Members.Where(static member => member.Type.Kind == TypeKind.List).Select(member => Style(media, member.WireName)).Distinct().ToList();
        if (styles.Count < 2) return styles.FirstOrDefault();
        schemas.Factory.Refuse(body.Place, "Lists of the form are written in several styles: each item is a field of its own.");
        return null;
    }

    private static string? Style(MediaType media, string member) => !media.Encoding.TryGetValue(member, out var encoding) ? null : encoding switch
    {
        { Style: "spaceDelimited", Explode: not true } => "Style = QueryStyle.Ssv",
        { Style: "pipeDelimited", Explode: not true } => "Style = QueryStyle.Pipes",
        { Style: "tabDelimited", Explode: not true } => "Style = QueryStyle.Tsv",
        { Style: "deepObject" } => "Style = QueryStyle.Brackets",
        { Explode: false } => "Style = QueryStyle.Csv",
        _ => null,
    };

    private void AddParts(List<ParameterModel> parameters, MediaType media, ObjectView members, IReadOnlyList<string> words)
    {
        foreach (var property in members.Properties)
        {
            if (property.Schema.ReadOnly) continue;
            var isNeeded = members.IsRequired(property.Name);
            var (type, setting) = Part(property, media, words);
            parameters.Add(new ParameterModel(scope.Take(ParameterNames.Of(property.Name)), property.Name, (type with { IsNullable = false, Constant = null }).OrNull(!isNeeded))
            {
                Role = ParameterRole.Part,
                IsRequired = isNeeded,
                Setting = setting,
                Description = property.Schema.Description,
            });
        }
    }

    private (TypeUse Type, string? Setting) Part(Property property, MediaType media, IReadOnlyList<string> words)
    {
        if (IsFile(property.Schema)) return (TypeUse.Plain("FilePart"), null);
        if (property.Schema.Resolved.Items is { } items && IsFile(items)) return (TypeUse.ListOf(TypeUse.Plain("FilePart")), null);
        var type = schemas.Map(property.Schema, Direction.Request, NameHint.Of(words, Words.Of(property.Name)));
        if (type.Kind == TypeKind.Plain && type.Text == "Uri") type = TypeUse.String;
        var contentType = media.Encoding.TryGetValue(property.Name, out var encoding) ? MediaTypes.Sendable(encoding.ContentType) : null;
        var isJson = !type.IsScalar && type is not { Kind: TypeKind.List, Item.IsScalar: true };
        return (type, contentType is null || (isJson && !contentType.EndsWith("json", StringComparison.Ordinal)) ? null : "ContentType = " + CSharpText.Literal(contentType));
    }

    private static bool IsFile(Schema schema) => SchemaKinds.IsBinary(schema.Resolved) || UnionMapper.Alternatives(schema.Resolved) is { Count: > 0 } all && all.Any(static one => SchemaKinds.IsBinary(one.Resolved));
}
