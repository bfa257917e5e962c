namespace TypedRequests.OpenApi;

/// <summary>Reads parameters: those of an operation stand before those of its path, by name and place.</summary>
internal static class ParameterReader
{
    /// <summary>The parameter objects of an operation, references followed, in the order of path and then operation. 2.0 has bodies among them.</summary>
    public static List<(JsonSlice Value, JsonFields Fields)> ObjectsOf(OpenApiDocument document, JsonSlice? ofPath, JsonSlice? ofOperation)
    {
        var found = new List<(JsonSlice Value, JsonFields Fields)>();
        foreach (var item in (ofPath?.Items() ?? []).Concat(ofOperation?.Items() ?? []))
        {
            if (document.References.Follow(item) is not { } value) continue;
            var fields = new JsonFields(value);
            var (name, place) = (fields.Text("name"), fields.Text("in"));
            if (place is null || (name is null && place is not "body"))
            {
                document.Report("A parameter has no 'name' or no 'in'.", item);
                continue;
            }
            var earlier = found.FindIndex(other => other.Fields.Text("in") == place && (place is "body" || other.Fields.Text("name") == name));
            if (earlier < 0) found.Add((value, fields));
            else found[earlier] = (value, fields);
        }
        return found;
    }

    public static Parameter? Read(OpenApiDocument document, JsonSlice value, JsonFields fields)
    {
        if (PlaceOf(fields.Text("in")) is not { } place)
        {
            document.Report($"A parameter is in '{fields.Text("in")}', which is no place.", value);
            return null;
        }
        var parameter = new Parameter(fields.Text("name")!, place, fields, document.PlaceOf(value));
        if (document.IsSwagger2) FromSwagger2(document, parameter, value, fields);
        else FromOpenApi3(document, parameter, fields);
        return parameter;
    }

    private static void FromSwagger2(OpenApiDocument document, Parameter parameter, JsonSlice value, JsonFields fields)
    {
        (parameter.Style, parameter.Explode) = CollectionFormat.StyleOf(fields.Text("collectionFormat"), parameter.In);
        parameter.Schema = document.SchemaAt(value);
        parameter.Example ??= fields["x-example"];
    }

    private static void FromOpenApi3(OpenApiDocument document, Parameter parameter, JsonFields fields)
    {
        parameter.Style = fields.Text("style") ?? (parameter.In is ParameterPlace.Query or ParameterPlace.Cookie ? "form" : "simple");
        parameter.Explode = fields["explode"]?.AsFlag() ?? parameter.Style is "form";
        var schema = fields["schema"];
        if (schema is null && fields.Object("content") is { } written)
        {
            // It has one entry.
            foreach (var (mediaType, content) in written.Members().Take(1)) (parameter.MediaType, schema) = (mediaType, new JsonFields(content)["schema"]);
        }
        parameter.Schema = schema is { } found ? document.SchemaAt(found) : null;
        parameter.Example ??= ExampleReader.Of(document, fields).FirstOrDefault()?.Value;
    }

    private static ParameterPlace? PlaceOf(string? place) => place switch
    {
        "path" => ParameterPlace.Path,
        "query" => ParameterPlace.Query,
        "header" => ParameterPlace.Header,
        "cookie" => ParameterPlace.Cookie,
        _ => null,
    };
}
