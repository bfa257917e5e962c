using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>Makes a collection of items that have all been read.</summary>
/// <typeparam name="TCollection">The collection.</typeparam>
/// <typeparam name="TItem">Its items; pairs for a dictionary, in the order of the JSON, the last one winning.</typeparam>
/// <param name="items">The items; valid only during the call.</param>
/// <returns>The collection.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate TCollection JsonBuild<out TCollection, TItem>(ReadOnlySpan<TItem> items);
