namespace TypedRequests.Generator.Parsing;

/// <summary>Which kinds of content a method's parameters have asked for; at most one may.</summary>
internal sealed class BodyUse
{
    /// <summary>The attribute of the first: <c>Body</c>, <c>Form</c> or <c>Part</c>.</summary>
    public string? Kind { get; private set; }

    /// <summary>Records one more; false when it contradicts those before it. Fields of a form and parts go together: into a multipart body.</summary>
    public bool TryAdd(string kind)
    {
        var fits = Kind is null || (Kind != "Body" && kind != "Body");
        Kind = Kind is null || (fits && kind == "Part") ? kind : Kind;
        return fits;
    }

    /// <summary>A form's model has a file among its members.</summary>
    public void AddFiles() => Kind = "Part";
}
