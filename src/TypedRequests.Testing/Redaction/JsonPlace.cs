namespace TypedRequests;

/// <summary>Where a value of a JSON document stands: the member that it belongs to, and what its object calls itself.</summary>
internal struct JsonPlace
{
    private string? _label;

    /// <summary>The name of the member.</summary>
    internal string? Member { readonly get; set; }

    /// <summary>The name that tells whether the value is a secret: in <c>{"name": "token", "value": "…"}</c> the first text names the second.</summary>
    internal readonly string? Name => Member is "value" or "Value" && _label is not null ? _label : Member;

    /// <summary>A text of the object was read.</summary>
    internal void Told(string value)
    {
        if (Member is "name" or "Name" or "key" or "Key") _label = value;
    }
}
