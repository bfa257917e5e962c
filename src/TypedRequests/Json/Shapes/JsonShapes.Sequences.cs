using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace TypedRequests.CompilerServices;

/// <content>Arrays, lists, sets, queues. What only promises to be read becomes an array: the smallest object there is.</content>
public static partial class JsonShapes
{
    /// <summary>An array.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<T[]> Array<T>(JsonFormat<T> items) => new JsonSequenceFormat<T[], T>(items, static items => items.ToArray());

    /// <summary><see cref="List{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<List<T>> List<T>(JsonFormat<T> items) => new JsonSequenceFormat<List<T>, T>(items, static items => ToList(items));

    /// <summary><see cref="IList{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IList<T>> ListInterface<T>(JsonFormat<T> items) => new JsonSequenceFormat<IList<T>, T>(items, static items => ToList(items));

    /// <summary><see cref="ICollection{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ICollection<T>> CollectionInterface<T>(JsonFormat<T> items) => new JsonSequenceFormat<ICollection<T>, T>(items, static items => ToList(items));

    /// <summary><see cref="IEnumerable{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IEnumerable<T>> Enumerable<T>(JsonFormat<T> items) => new JsonSequenceFormat<IEnumerable<T>, T>(items, static items => items.ToArray());

    /// <summary><see cref="IReadOnlyCollection{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IReadOnlyCollection<T>> ReadOnlyCollectionInterface<T>(JsonFormat<T> items) => new JsonSequenceFormat<IReadOnlyCollection<T>, T>(items, static items => items.ToArray());

    /// <summary><see cref="IReadOnlyList{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IReadOnlyList<T>> ReadOnlyList<T>(JsonFormat<T> items) => new JsonSequenceFormat<IReadOnlyList<T>, T>(items, static items => items.ToArray());

    /// <summary><see cref="ISet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ISet<T>> Set<T>(JsonFormat<T> items) => new JsonSequenceFormat<ISet<T>, T>(items, static items => ToSet(items));

    /// <summary><see cref="IReadOnlySet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IReadOnlySet<T>> ReadOnlySet<T>(JsonFormat<T> items) => new JsonSequenceFormat<IReadOnlySet<T>, T>(items, static items => ToSet(items));

    /// <summary><see cref="HashSet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<HashSet<T>> HashSet<T>(JsonFormat<T> items) => new JsonSequenceFormat<HashSet<T>, T>(items, static items => ToSet(items));

    /// <summary><see cref="SortedSet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<SortedSet<T>> SortedSet<T>(JsonFormat<T> items) => new JsonSequenceFormat<SortedSet<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="Queue{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<Queue<T>> Queue<T>(JsonFormat<T> items) => new JsonSequenceFormat<Queue<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="Stack{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<Stack<T>> Stack<T>(JsonFormat<T> items) => new JsonSequenceFormat<Stack<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="LinkedList{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<LinkedList<T>> LinkedList<T>(JsonFormat<T> items) => new JsonSequenceFormat<LinkedList<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="Collection{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<Collection<T>> Collection<T>(JsonFormat<T> items) => new JsonSequenceFormat<Collection<T>, T>(items, static items => new(ToList(items)));

    /// <summary><see cref="ReadOnlyCollection{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ReadOnlyCollection<T>> ReadOnlyCollection<T>(JsonFormat<T> items) => new JsonSequenceFormat<ReadOnlyCollection<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="ObservableCollection{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ObservableCollection<T>> ObservableCollection<T>(JsonFormat<T> items) => new JsonSequenceFormat<ObservableCollection<T>, T>(items, static items => new(ToList(items)));

    /// <summary><see cref="ReadOnlyObservableCollection{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ReadOnlyObservableCollection<T>> ReadOnlyObservableCollection<T>(JsonFormat<T> items) =>
        new JsonSequenceFormat<ReadOnlyObservableCollection<T>, T>(items, static items => new(new ObservableCollection<T>(ToList(items))));

    /// <summary><see cref="System.ArraySegment{T}"/>. One without an array is an empty one.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ArraySegment<T>> ArraySegment<T>(JsonFormat<T> items) => new JsonSequenceFormat<ArraySegment<T>, T>(items, static items => new(items.ToArray()));

    /// <summary>Any other collection.</summary>
    /// <typeparam name="TCollection">The collection.</typeparam>
    /// <typeparam name="T">Its items.</typeparam>
    /// <param name="items">The format of the items.</param>
    /// <param name="build">Makes the collection of its items.</param>
    public static JsonFormat<TCollection> Sequence<TCollection, T>(JsonFormat<T> items, JsonBuild<TCollection, T> build)
        where TCollection : IEnumerable<T> => new JsonSequenceFormat<TCollection, T>(items, build);

    private static List<T> ToList<T>(ReadOnlySpan<T> items)
    {
        var list = new List<T>(items.Length);
        CollectionsMarshal.SetCount(list, items.Length);
        items.CopyTo(CollectionsMarshal.AsSpan(list));
        return list;
    }

    private static HashSet<T> ToSet<T>(ReadOnlySpan<T> items)
    {
        var set = new HashSet<T>(items.Length);
        foreach (var item in items)
        {
            set.Add(item);
        }

        return set;
    }
}
