namespace TypedRequests.OpenApi;

/// <summary>Reads bodies by media type, of requests and responses. 2.0 lists media types beside the schema; a form's members are parameters there.</summary>
internal static class ContentReader
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    private static readonly Dictionary<string, Encoding> s_none = [];

    public static IReadOnlyList<MediaType> Content(OpenApiDocument document, JsonFields owner) =>
        [.. (owner.Object("content")?.Members() ?? []).Select(media => Read(document, media.Name, new JsonFields(media.Value)))];

    public static RequestBody? Body(OpenApiDocument document, JsonSlice? value)
    {
        if (value is not { } written || document.References.Follow(written) is not { } body) return null;
        var fields = new JsonFields(body);
        return new RequestBody(fields.Flag("required"), fields.Text("description"), Content(document, fields), document.PlaceOf(written));
    }

    /// <summary>The body of a 2.0 operation, from its parameters in <c>body</c> or <c>formData</c>.</summary>
    public static RequestBody? Body(OpenApiDocument document, List<(JsonSlice Value, JsonFields Fields)> parameters, JsonFields operation)
    {
        var consumes = MediaTypes(document, operation, "consumes");
        if (parameters.Find(static parameter => parameter.Fields.Text("in") is "body") is { Fields: { } body } single)
        {
            var schema = body["schema"] is { } found ? document.SchemaAt(found) : null;
            var names = consumes.Count > 0 ? consumes : [Json];
            return new RequestBody(body.Flag("required"), body.Text("description"), [.. names.Select(name => new MediaType(name, schema, [], s_none))], document.PlaceOf(single.Value));
        }
        var members = parameters.FindAll(static parameter => parameter.Fields.Text("in") is "formData");
        if (members.Count == 0) return null;
        var forms = consumes.Where(static name => name.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || name.StartsWith(Form, StringComparison.OrdinalIgnoreCase)).ToList();
        if (forms.Count == 0) forms.Add(members.Exists(static member => member.Fields.Text("type") is "file") ? Multipart : Form);
        var form = Schema.OfForm(document, members);
        var encoding = members.Where(static member => member.Fields.Text("type") is "array").ToDictionary(static member => member.Fields.Text("name")!, static member => Written(member.Fields), StringComparer.Ordinal);
        return new RequestBody(form.Required.Count > 0, null, [.. forms.Select(name => new MediaType(name, form, [], encoding))], document.PlaceOf(members[0].Value));
    }

    public static ResponseSpec? Response(OpenApiDocument document, string status, JsonSlice value, JsonFields operation)
    {
        if (document.References.Follow(value) is not { } response) return null;
        var fields = new JsonFields(response);
        var content = document.IsSwagger2 ? Swagger2Content(document, fields, operation) : Content(document, fields);
        var headers = (fields.Object("headers")?.Members() ?? []).Select(header => ReadHeader(document, header.Name, header.Value)).OfType<Header>();
        return new ResponseSpec(status, fields.Text("description"), content, [.. headers], document.PlaceOf(value));
    }

    private static MediaType Read(OpenApiDocument document, string name, JsonFields fields)
    {
        var encoding = s_none;
        if (fields.Object("encoding") is { } written)
        {
            encoding = new Dictionary<string, Encoding>(StringComparer.Ordinal);
            foreach (var (member, value) in written.Members())
            {
                var how = new JsonFields(value);
                encoding[member] = new Encoding(how.Text("contentType"), how.Text("style"), how["explode"]?.AsFlag(), how.Flag("allowReserved"));
            }
        }
        return new MediaType(name, fields["schema"] is { } schema ? document.SchemaAt(schema) : null, ExampleReader.Of(document, fields), encoding);
    }

    private static IReadOnlyList<MediaType> Swagger2Content(OpenApiDocument document, JsonFields response, JsonFields operation)
    {
        var examples = response.Object("examples")?.Members().ToList() ?? [];
        if (response["schema"] is not { } schema && examples.Count == 0) return [];
        var read = response["schema"] is { } body ? document.SchemaAt(body) : null;
        var names = MediaTypes(document, operation, "produces");
        if (names.Count == 0) names = [Json];
        names = [.. names, .. examples.Select(static example => example.Name).Except(names)];
        return [.. names.Select(name => new MediaType(name, read, [.. examples.Where(example => example.Name == name).Select(example => new Example("", example.Value, document.PlaceOf(example.Value)))], s_none))];
    }

    private static List<string> MediaTypes(OpenApiDocument document, JsonFields operation, string section) =>
        [.. ((operation.Array(section) ?? document.Index.Find(section)?.Value)?.Items() ?? []).Select(static item => item.AsString()).OfType<string>()];

    private static Header? ReadHeader(OpenApiDocument document, string name, JsonSlice value)
    {
        if (document.References.Follow(value) is not { } header) return null;
        var fields = new JsonFields(header);
        var schema = document.IsSwagger2 ? header : fields["schema"];
        return new Header(name, fields.Flag("required"), fields.Text("description"), schema is { } found ? document.SchemaAt(found) : null, document.PlaceOf(value));
    }

    private static Encoding Written(JsonFields member)
    {
        var (style, explode) = CollectionFormat.StyleOf(member.Text("collectionFormat"), null);
        return new Encoding(null, style, explode, allowReserved: false);
    }
}
