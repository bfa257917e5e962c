using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>A collection as the value of a query argument that a route spells out: <c>?ids[]={ids}</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QueryItems
{
    internal QueryItems(IEnumerable<string> items, QueryStyle style) => (Items, Style) = (items, style);

    internal IEnumerable<string> Items { get; }

    internal QueryStyle Style { get; }
}
