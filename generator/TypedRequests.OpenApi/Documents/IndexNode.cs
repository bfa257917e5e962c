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
    public IndexNode? At(int offset)
    {
        var (low, high) = (0, members.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var value = members[middle].Value;
            if (offset < value.Offset) high = middle - 1;
            else if (offset >= value.Offset + value.Length) low = middle + 1;
            else return members[middle];
        }
        return null;
    }
}
