namespace TypedRequests.OpenApi;

/// <summary>Swagger 2's <c>collectionFormat</c> in the words of 3.0.</summary>
internal static class CollectionFormat
{
    public static (string Style, bool Explode) StyleOf(string? format, ParameterPlace? place)
    {
        var plain = place is ParameterPlace.Path or ParameterPlace.Header ? "simple" : "form";
        return format switch
        {
            "multi" => (plain, true),
            "ssv" => ("spaceDelimited", false),
            "pipes" => ("pipeDelimited", false),
            "tsv" => ("tabDelimited", false),
            _ => (plain, false),
        };
    }
}
