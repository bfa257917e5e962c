namespace TypedRequests.OpenApi;

internal sealed class Example(string name, JsonSlice value, DocumentPlace place)
{
    /// <summary>Its name among the examples; empty if it is the only one and has none.</summary>
    public string Name { get; } = name;

    public JsonSlice Value { get; } = value;

    /// <summary>Where its value stands.</summary>
    public DocumentPlace Place { get; } = place;
}
