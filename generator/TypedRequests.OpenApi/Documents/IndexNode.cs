namespace TypedRequests.OpenApi;

/// <summary>A value near the root of a document, with the ranges of its members: what is found without reading the text again.</summary>
internal sealed class IndexNode(string name, JsonSlice value, IndexNode[] members, Dictionary<string, IndexNode>? byName)
{
    public string Name { get; } = name;

    public JsonSlice Value { get; } = value;

    /// <summary>In the document's order; none if the value lies too deep to be indexed.</summary>
    public IReadOnlyList<IndexNode> Members => members;

    public IndexNode? Find(string member) =>
        byName is null ? Array.Find(members, node => node.Name == member) : byName.TryGetValue(member, out var found) ? found : null;

    /// <summary>The member whose range holds an offset.</summary>
    public IndexNode? At(int offset) =>
        Array.Find(members, node => node.Value.Offset <= offset && offset < node.Value.Offset + node.Value.Length);
}
