namespace TypedRequests.Generator.Parsing;

/// <summary>Which kinds of content a method's parameters have asked for; at most one may.</summary>
internal sealed class BodyUse
{
    /// <summary>The attribute of the first: <c>Body</c>, <c>Form</c> or <c>Part</c>.</summary>
    public string? Kind { get; private set; }

    /// <summary>Records one more; false when it contradicts those before it.</summary>
    public bool TryAdd(string kind)
    {
        var fits = Kind is null || (Kind == kind && kind != "Body");
        Kind ??= kind;
        return fits;
    }
}
