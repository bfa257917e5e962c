using TypedRequests.Import.Model;
using TypedRequests.Import.Names;
using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Operations;

/// <summary>Operations by tag and server: an interface has one base address.</summary>
internal sealed class InterfaceMapper(OpenApiDocument document, SchemaMapper schemas)
{
    public IReadOnlyList<InterfaceModel> Map(IReadOnlyList<Operation> operations)
    {
        var interfaces = new List<InterfaceModel>();
        var tags = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var tag in document.Tags) tags[tag.Name] = tag.Description;
        var mapper = new OperationMapper(schemas);
        foreach (var group in operations.GroupBy(operation => (Tag: TagOf(operation), Server: ServerOf(operation))))
        {
            var model = new InterfaceModel(group.Key.Tag, group.Key.Server) { Summary = tags.TryGetValue(group.Key.Tag, out var text) && !string.IsNullOrEmpty(text) ? text : group.Key.Tag == document.Title ? document.Description : null };
            var names = new NameScope([]);
            foreach (var operation in group)
            {
                var (method, types) = OperationNamer.Of(operation, group.Key.Tag);
                var name = names.Take(Shortening.Pascal(method), Shortening.Pascal(types));
                if (mapper.Map(operation, name, types) is { } mapped) model.Methods.Add(mapped);
                if (ResultMapper.HasEventsToo(operation) && mapper.Map(operation, names.Take(Shortening.Pascal([.. method, "stream"])), types, asEvents: true) is { } stream) model.Methods.Add(stream);
            }

            if (model.Methods.Count > 0) interfaces.Add(model);
        }

        return interfaces;
    }

    private string TagOf(Operation operation) => operation.Tags.FirstOrDefault(static tag => Words.Of(tag).Count > 0) ?? document.Title;

    // A server that is no address, such as "/", leaves the address to the session.
    private string? ServerOf(Operation operation)
    {
        var servers = operation.Servers.Count > 0 ? operation.Servers : document.Servers;
        var absolute = servers.Where(static server => Uri.TryCreate(server, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0 && server.IndexOfAny(['{', '}', '?', '#', ' ', '"', '<', '>', '\\', '^', '`', '|']) < 0 && server.All(static c => c is > ' ' and <= '~') && !server.Contains("..")).ToList();
        return (absolute.Find(static server => server.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) ?? absolute.FirstOrDefault())?.TrimEnd('/');
    }
}
