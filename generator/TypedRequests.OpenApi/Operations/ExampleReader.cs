namespace TypedRequests.OpenApi;

/// <summary>Reads <c>example</c> and <c>examples</c> of a media type or parameter. What lies elsewhere (<c>externalValue</c>) is not fetched.</summary>
internal static class ExampleReader
{
    public static IReadOnlyList<Example> Of(OpenApiDocument document, JsonFields fields)
    {
        var found = new List<Example>();
        if (fields["example"] is { } single) found.Add(new Example("", single, document.PlaceOf(single)));
        foreach (var (name, item) in fields.Object("examples")?.Members() ?? [])
        {
            if (document.References.Follow(item) is { } example && new JsonFields(example)["value"] is { } value)
                found.Add(new Example(name, value, document.PlaceOf(value)));
        }
        return found;
    }
}
