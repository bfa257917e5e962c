using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Where a value does not fit a schema, and why.</summary>
/// <param name="Path">The place in the value: <c>$.items[0].name</c>.</param>
/// <param name="Reason">What the schema wants and what is there.</param>
/// <param name="Place">The place in the document that wants it.</param>
internal sealed record SchemaMisfit(string Path, string Reason, DocumentPlace Place)
{
    /// <summary>That place as a JSON pointer, which is looked up only when it is shown.</summary>
    internal string Pointer => Place.Pointer;

    public override string ToString() => $"{Path}: {Reason} (#{Pointer})";
}
