namespace TypedRequests.OpenApi;

/// <summary>A way to authenticate. Swagger 2's <c>basic</c> is written as 3.0 has it: type <c>http</c>, scheme <c>basic</c>.</summary>
internal sealed class SecurityScheme(string name, JsonFields fields, DocumentPlace place)
{
    /// <summary>The name under which operations require it.</summary>
    public string Name { get; } = name;

    public string Type { get; } = fields.Text("type") is "basic" ? "http" : fields.Text("type") ?? "";

    public string? Scheme { get; } = fields.Text("type") is "basic" ? "basic" : fields.Text("scheme");

    /// <summary>Where an API key goes: query, header or cookie.</summary>
    public string? In { get; } = fields.Text("in");

    /// <summary>The name of the parameter that holds an API key.</summary>
    public string? ParameterName { get; } = fields.Text("name");

    public string? BearerFormat { get; } = fields.Text("bearerFormat");

    public string? Description { get; } = fields.Text("description");

    public JsonSlice? Flows { get; } = fields.Object("flows");

    public DocumentPlace Place { get; } = place;
}
