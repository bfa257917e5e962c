namespace TypedRequests.Generator.Model;

/// <summary>Makes an <see cref="EquatableArray{T}"/>: from a collection expression, or from any sequence.</summary>
internal static class EquatableArrays
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items.ToArray());
}
