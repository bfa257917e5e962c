namespace TypedRequests.OpenApi;

/// <summary>The members of one object, read once: for objects with a handful of known names. What is of another kind than expected counts as absent.</summary>
internal sealed class JsonFields
{
    private readonly List<(string Name, JsonSlice Value)> _members = [];

    public JsonFields(JsonSlice slice)
    {
        foreach (var member in slice.Members()) _members.Add(member);
    }

    public JsonSlice? this[string name]
    {
        get
        {
            for (var i = _members.Count - 1; i >= 0; i--)
            {
                if (_members[i].Name == name) return _members[i].Value;
            }
            return null;
        }
    }

    public IReadOnlyList<(string Name, JsonSlice Value)> All => _members;

    public string? Text(string name) => this[name]?.AsString();

    public bool Flag(string name) => this[name]?.AsFlag() == true;

    public JsonSlice? Object(string name) => this[name] is { Kind: JsonKind.Object } value ? value : null;

    public JsonSlice? Array(string name) => this[name] is { Kind: JsonKind.Array } value ? value : null;

    /// <summary>The strings of an array.</summary>
    public IReadOnlyList<string> Texts(string name) => Array(name) is { } array ? [.. array.Items().Select(item => item.AsString()).OfType<string>()] : [];
}
