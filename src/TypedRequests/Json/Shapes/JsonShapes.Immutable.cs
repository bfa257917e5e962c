using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TypedRequests.CompilerServices;

/// <content>Immutable, frozen and concurrent sequences.</content>
public static partial class JsonShapes
{
    /// <summary><see cref="ConcurrentBag{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ConcurrentBag<T>> ConcurrentBag<T>(JsonFormat<T> items) => new JsonSequenceFormat<ConcurrentBag<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="ConcurrentQueue{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ConcurrentQueue<T>> ConcurrentQueue<T>(JsonFormat<T> items) => new JsonSequenceFormat<ConcurrentQueue<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="ConcurrentStack{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ConcurrentStack<T>> ConcurrentStack<T>(JsonFormat<T> items) => new JsonSequenceFormat<ConcurrentStack<T>, T>(items, static items => new(items.ToArray()));

    /// <summary><see cref="ImmutableArray{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ImmutableArray<T>> ImmutableArray<T>(JsonFormat<T> items) => new JsonSequenceFormat<ImmutableArray<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="ImmutableList{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ImmutableList<T>> ImmutableList<T>(JsonFormat<T> items) => new JsonSequenceFormat<ImmutableList<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="IImmutableList{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IImmutableList<T>> ImmutableListInterface<T>(JsonFormat<T> items) => new JsonSequenceFormat<IImmutableList<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="ImmutableQueue{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ImmutableQueue<T>> ImmutableQueue<T>(JsonFormat<T> items) => new JsonSequenceFormat<ImmutableQueue<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="IImmutableQueue{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IImmutableQueue<T>> ImmutableQueueInterface<T>(JsonFormat<T> items) => new JsonSequenceFormat<IImmutableQueue<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="ImmutableStack{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ImmutableStack<T>> ImmutableStack<T>(JsonFormat<T> items) => new JsonSequenceFormat<ImmutableStack<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="IImmutableStack{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IImmutableStack<T>> ImmutableStackInterface<T>(JsonFormat<T> items) => new JsonSequenceFormat<IImmutableStack<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="ImmutableHashSet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ImmutableHashSet<T>> ImmutableHashSet<T>(JsonFormat<T> items) => new JsonSequenceFormat<ImmutableHashSet<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="IImmutableSet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<IImmutableSet<T>> ImmutableSetInterface<T>(JsonFormat<T> items) => new JsonSequenceFormat<IImmutableSet<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="ImmutableSortedSet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<ImmutableSortedSet<T>> ImmutableSortedSet<T>(JsonFormat<T> items) => new JsonSequenceFormat<ImmutableSortedSet<T>, T>(items, static items => [.. items]);

    /// <summary><see cref="FrozenSet{T}"/>.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="items">Their format.</param>
    public static JsonFormat<FrozenSet<T>> FrozenSet<T>(JsonFormat<T> items) => new JsonSequenceFormat<FrozenSet<T>, T>(items, static items => items.ToArray().ToFrozenSet());
}
