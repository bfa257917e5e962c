using System.Text.Json.Nodes;

namespace TypedRequests.Tool.Documents;

/// <summary>Which operations are wanted: those of these tags and these ones, named by their id or as <c>GET /path</c>. Neither given: all.</summary>
internal sealed class SliceSelection(IReadOnlyCollection<string> tags, IReadOnlyCollection<string> operations)
{
    private readonly HashSet<string> _unused = [.. tags, .. operations];

    /// <summary>What has named nothing yet.</summary>
    public IReadOnlyCollection<string> Unused => _unused;

    /// <summary>Whether an operation is wanted.</summary>
    public bool Takes(string verb, string path, JsonObject operation)
    {
        if (tags.Count == 0 && operations.Count == 0) return true;
        var id = operation["operationId"]?.ToString();
        var names = (string[])[id ?? "", $"{verb.ToUpperInvariant()} {path}"];
        return Uses(tags, tag => operation["tags"] is JsonArray own && own.Any(one => one?.ToString() == tag)) | Uses(operations, name => names.Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    private bool Uses(IEnumerable<string> names, Func<string, bool> fits)
    {
        var fitting = names.Where(fits).ToList();
        _unused.ExceptWith(fitting);
        return fitting.Count > 0;
    }
}
