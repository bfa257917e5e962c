namespace TypedRequests.OpenApi;

/// <summary>The operations of a document, from its index. A path may be a reference to one that is written elsewhere.</summary>
internal static class OperationList
{
    /// <summary>What an operation may stand under.</summary>
    public static IReadOnlyList<string> Methods { get; } = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static IReadOnlyList<Operation> Of(OpenApiDocument document)
    {
        var found = new List<Operation>();
        foreach (var path in document.Index.Find("paths")?.Members ?? [])
        {
            if (path.Name.StartsWith("/", StringComparison.Ordinal)) Add(document, path, found);
            else if (!path.Name.StartsWith("x-", StringComparison.Ordinal)) document.Report("A path begins with '/'.", path.Value);
        }
        return found;
    }

    private static void Add(OpenApiDocument document, IndexNode path, List<Operation> found)
    {
        var members = path.Members.Select(static node => (node.Name, node.Value)).ToList();
        if (path.Find("$ref") is not null)
        {
            if (document.References.Follow(path.Value) is not { } target) return;
            // Siblings of the reference stand before what it leads to.
            foreach (var member in target.Members())
            {
                if (!members.Exists(own => own.Name == member.Name)) members.Add(member);
            }
        }
        var parameters = Array(members, "parameters");
        var servers = Array(members, "servers");
        foreach (var (name, value) in members)
        {
            if (value.Kind is JsonKind.Object && Methods.Contains(name)) found.Add(new Operation(document, name.ToUpperInvariant(), path.Name, value, parameters, servers));
        }
    }

    private static JsonSlice? Array(List<(string Name, JsonSlice Value)> members, string name)
    {
        var value = members.Find(member => member.Name == name).Value;
        return value.Kind is JsonKind.Array ? value : null;
    }
}
