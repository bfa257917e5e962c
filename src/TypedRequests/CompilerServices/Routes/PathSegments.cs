using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>A collection in a route: <c>{/ids*}</c> is a segment per item, <c>{ids*}</c> a list joined with commas.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PathSegments
{
    internal PathSegments(IEnumerable<string> items) => Items = items;

    internal IEnumerable<string> Items { get; }
}
