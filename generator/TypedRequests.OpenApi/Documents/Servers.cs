using System.Text;

namespace TypedRequests.OpenApi;

/// <summary>Where an API lives: 3.x names servers, whose variables have defaults; 2.0 has a scheme, a host and a base path.</summary>
internal static class Servers
{
    public static IReadOnlyList<string> Of(OpenApiDocument document)
    {
        var root = document.Index;
        if (!document.IsSwagger2) return Read(root.Find("servers")?.Value);
        var basePath = (root.Find("basePath")?.Value.AsString() ?? "").TrimEnd('/');
        if (root.Find("host")?.Value.AsString() is not { Length: > 0 } host) return basePath.Length > 0 ? [basePath] : [];
        var schemes = root.Find("schemes")?.Value.Items().Select(static item => item.AsString()).OfType<string>().ToList() ?? [];
        if (schemes.Count == 0) schemes.Add("https");
        return [.. schemes.Select(scheme => scheme + "://" + host + basePath)];
    }

    public static IReadOnlyList<string> Read(JsonSlice? servers) =>
        servers is { Kind: JsonKind.Array } array ? [.. array.Items().Select(static server => Url(new JsonFields(server))).OfType<string>()] : [];

    private static string? Url(JsonFields server)
    {
        if (server.Text("url") is not { } url || server.Object("variables") is not { } variables) return server.Text("url");
        var filled = new StringBuilder(url);
        foreach (var (name, variable) in variables.Members())
        {
            if (new JsonFields(variable).Text("default") is { } value) filled.Replace("{" + name + "}", value);
        }
        return filled.ToString();
    }
}
