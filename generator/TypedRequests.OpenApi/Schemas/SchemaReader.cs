using System.Globalization;

namespace TypedRequests.OpenApi;

/// <summary>Reads one schema object. Its inner schemas are objects that read themselves.</summary>
internal static class SchemaReader
{
    // What may stand beside a reference without changing which values fit.
    private static readonly HashSet<string> s_annotations =
        ["$ref", "title", "description", "deprecated", "readOnly", "writeOnly", "default", "example", "examples", "nullable", "x-nullable", "$comment", "externalDocs", "xml", "summary"];

    public static SchemaContent Read(OpenApiDocument document, JsonSlice json)
    {
        var fields = new JsonFields(json);
        if (fields.Text("$ref") is null) return Own(document, json, fields);
        // Says whether the references end at all, and reports if not.
        if (document.References.Follow(json) is null) return Own(document, json, fields);
        var (reference, target) = LastAlias(document, fields);
        var resolved = document.SchemaAt(target);
        return IsConstrained(document, fields) ? Constrained(document, json, fields, resolved) : Forwarded(document, fields, NameOf(document, reference), resolved);
    }

    // Over references that say nothing themselves. In 3.1 one with constraints beside it is a schema of its own, where the way ends.
    private static (string Reference, JsonSlice Target) LastAlias(OpenApiDocument document, JsonFields fields)
    {
        while (true)
        {
            var reference = fields.Text("$ref")!;
            var target = document.References.Target(reference)!.Value;
            fields = new JsonFields(target);
            if (fields.Text("$ref") is null || IsConstrained(document, fields)) return (reference, target);
        }
    }

    private static bool IsConstrained(OpenApiDocument document, JsonFields fields) => document.IsJsonSchema
        && fields.All.Any(static member => !s_annotations.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal));

    private static string? NameOf(OpenApiDocument document, string? reference)
    {
        if (reference?.StartsWith(document.SchemaPrefix, StringComparison.Ordinal) != true) return null;
        var names = JsonPointer.Split(JsonPointer.OfReference(reference!)!)!;
        return names.Length == (document.IsSwagger2 ? 2 : 3) ? names[names.Length - 1] : null;
    }

    private static SchemaContent Forwarded(OpenApiDocument document, JsonFields fields, string? name, Schema resolved)
    {
        var content = resolved.Content.Copy();
        (content.RefName, content.Resolved) = (name, resolved);
        // 3.0 says that what stands beside a reference is ignored. Documents that say nullable there mean it, and being too careful costs nothing.
        if (fields.Flag("nullable") || fields.Flag("x-nullable")) MakeNullable(content);
        if (!document.IsJsonSchema) return content;
        content.Title = fields.Text("title") ?? content.Title;
        content.Description = fields.Text("description") ?? content.Description;
        content.Deprecated |= fields.Flag("deprecated");
        content.ReadOnly |= fields.Flag("readOnly");
        content.WriteOnly |= fields.Flag("writeOnly");
        content.Default = fields["default"] ?? content.Default;
        content.Example = fields["example"] ?? content.Example;
        content.Examples = fields.Array("examples") is { } examples ? [.. examples.Items()] : content.Examples;
        return content;
    }

    private static SchemaContent Constrained(OpenApiDocument document, JsonSlice json, JsonFields fields, Schema resolved)
    {
        var content = Own(document, json, fields);
        content.AllOf = [resolved, .. content.AllOf];
        if (content.Types is SchemaTypes.None) (content.Types, content.IsNullable) = (resolved.Types, resolved.Nullable);
        return content;
    }

    private static SchemaContent Own(OpenApiDocument document, JsonSlice json, JsonFields fields)
    {
        var content = new SchemaContent
        {
            Format = fields.Text("format"),
            Title = fields.Text("title"),
            Description = fields.Text("description"),
            Deprecated = fields.Flag("deprecated"),
            ReadOnly = fields.Flag("readOnly"),
            WriteOnly = fields.Flag("writeOnly"),
            Enum = fields.Array("enum") is { } values ? [.. values.Items()] : [],
            Const = fields["const"],
            Default = fields["default"],
            Example = fields["example"],
            Examples = fields.Array("examples") is { } examples ? [.. examples.Items()] : [],
            Pattern = fields.Text("pattern"),
            ContentMediaType = fields.Text("contentMediaType"),
            ContentEncoding = fields.Text("contentEncoding"),
        };
        ReadParts(document, fields, content);
        ReadLimits(fields, content);
        ReadTypes(document, json, fields, content);
        return content;
    }

    private static void ReadParts(OpenApiDocument document, JsonFields fields, SchemaContent content)
    {
        content.Properties = [.. (fields.Object("properties")?.Members() ?? []).Select(member => new Property(member.Name, document.SchemaAt(member.Value)))];
        content.Required = new HashSet<string>(fields.Texts("required"), StringComparer.Ordinal);
        content.Items = Inner(document, fields["items"]);
        content.PrefixItems = Many(document, fields, "prefixItems");
        content.AllOf = Many(document, fields, "allOf");
        content.OneOf = Many(document, fields, "oneOf");
        content.AnyOf = Many(document, fields, "anyOf");
        content.Not = Inner(document, fields["not"]);
        content.AdditionalProperties = fields["additionalProperties"] switch
        {
            { Kind: JsonKind.False } => new Additional(AdditionalKind.Forbidden),
            { Kind: JsonKind.True } => new Additional(AdditionalKind.Any),
            { Kind: JsonKind.Object } value when value.Members().Any() => new Additional(AdditionalKind.Schema, document.SchemaAt(value)),
            { Kind: JsonKind.Object } => new Additional(AdditionalKind.Any),
            _ => default,
        };
        if (fields["discriminator"] is { } discriminator) content.Discriminator = ReadDiscriminator(discriminator);
    }

    private static Schema? Inner(OpenApiDocument document, JsonSlice? value) =>
        value is { Kind: JsonKind.Object or JsonKind.True or JsonKind.False } schema ? document.SchemaAt(schema) : null;

    private static IReadOnlyList<Schema> Many(OpenApiDocument document, JsonFields fields, string name) =>
        [.. (fields.Array(name)?.Items() ?? []).Select(item => Inner(document, item)).OfType<Schema>()];

    private static Discriminator? ReadDiscriminator(JsonSlice value)
    {
        if (value.AsString() is { } property) return new Discriminator(property, new Dictionary<string, string>());
        var fields = new JsonFields(value);
        if (fields.Text("propertyName") is not { } name) return null;
        var mapping = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, target) in fields.Object("mapping")?.Members() ?? [])
        {
            if (target.AsString() is { } text) mapping[key] = text;
        }
        return new Discriminator(name, mapping);
    }

    private static void ReadLimits(JsonFields fields, SchemaContent content)
    {
        (content.Minimum, content.ExclusiveMinimum) = Bound(fields, "minimum", "exclusiveMinimum");
        (content.Maximum, content.ExclusiveMaximum) = Bound(fields, "maximum", "exclusiveMaximum");
        content.MultipleOf = Number(fields["multipleOf"]);
        content.MinLength = Number(fields["minLength"]);
        content.MaxLength = Number(fields["maxLength"]);
        content.MinItems = Number(fields["minItems"]);
        content.MaxItems = Number(fields["maxItems"]);
        content.UniqueItems = fields.Flag("uniqueItems");
        content.MinProperties = Number(fields["minProperties"]);
        content.MaxProperties = Number(fields["maxProperties"]);
    }

    private static (decimal? Inclusive, decimal? Exclusive) Bound(JsonFields fields, string name, string exclusive)
    {
        var bound = Number(fields[name]);
        return fields.Flag(exclusive) ? (null, bound) : (bound, Number(fields[exclusive]));
    }

    private static decimal? Number(JsonSlice? value) =>
        value is { Kind: JsonKind.Number } number && decimal.TryParse(number.RawText, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : null;

    private static void ReadTypes(OpenApiDocument document, JsonSlice json, JsonFields fields, SchemaContent content)
    {
        var names = fields.Text("type") is { } single ? [single] : fields.Texts("type");
        foreach (var name in names)
        {
            if (TypeOf(name) is not { } type) document.Report($"'{name}' is no type of a schema.", json);
            else content.Types |= type;
            if (name is "file") content.Format ??= "binary";
        }
        if (content.Types.HasFlag(SchemaTypes.Null) || content.Const is { Kind: JsonKind.Null }) content.IsNullable = true;
        if (fields.Flag("nullable") || fields.Flag("x-nullable")) MakeNullable(content);
        if (content.Types is SchemaTypes.None && content.Enum.Any(static value => value.Kind is JsonKind.Null)) content.IsNullable = true;
        if (content.OneOf.Concat(content.AnyOf).Any(IsNullCase)) content.IsNullable = true;
    }

    private static void MakeNullable(SchemaContent content)
    {
        content.IsNullable = true;
        if (content.Types is not SchemaTypes.None) content.Types |= SchemaTypes.Null;
    }

    // Only what the case says itself: to read on through references could go in a circle.
    private static bool IsNullCase(Schema schema)
    {
        var fields = new JsonFields(schema.Json);
        return fields.Text("type") is "null" || fields.Texts("type").Contains("null") || fields.Flag("nullable") || fields["const"] is { Kind: JsonKind.Null };
    }

    private static SchemaTypes? TypeOf(string name) => name switch
    {
        "null" => SchemaTypes.Null,
        "boolean" => SchemaTypes.Boolean,
        "integer" => SchemaTypes.Integer,
        "number" => SchemaTypes.Number,
        "string" or "file" => SchemaTypes.String,
        "array" => SchemaTypes.Array,
        "object" => SchemaTypes.Object,
        _ => null,
    };
}
