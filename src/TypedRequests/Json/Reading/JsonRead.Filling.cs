using System.Collections;
using System.Collections.Concurrent;

namespace TypedRequests.CompilerServices;

/// <content>
/// Members that are filled where they are: <c>[JsonObjectCreationHandling(Populate)]</c>, and collections without a setter. What cannot be kept, because the member is null or read-only, is
/// still read, so that JSON which does not fit is an error.
/// </content>
public static partial class JsonRead
{
    /// <summary>Adds to a collection that the object already holds.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="target">The collection, or null.</param>
    /// <param name="items">What was read.</param>
    public static void AddTo<T>(ICollection<T>? target, IEnumerable<T> items)
    {
        if (target is { IsReadOnly: true })
        {
            return;
        }

        foreach (var item in items)
        {
            target?.Add(item);
        }
    }

    /// <inheritdoc cref="AddTo{T}(ICollection{T}, IEnumerable{T})"/>
    public static void AddTo<T>(Queue<T>? target, IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            target?.Enqueue(item);
        }
    }

    /// <summary>Pushes onto a stack that the object already holds, so that the last item of the JSON is on top.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="target">The stack, or null.</param>
    /// <param name="items">What was read: a stack as well, so that the first item of the JSON comes last.</param>
    public static void AddTo<T>(Stack<T>? target, IEnumerable<T> items)
    {
        foreach (var item in items.Reverse())
        {
            target?.Push(item);
        }
    }

    /// <inheritdoc cref="AddTo{T}(ICollection{T}, IEnumerable{T})"/>
    public static void AddTo<T>(IProducerConsumerCollection<T>? target, IEnumerable<T> items)
    {
        foreach (var item in target is ConcurrentStack<T> ? items.Reverse() : items)
        {
            target?.TryAdd(item);
        }
    }

    /// <summary>Adds to a collection that says nothing of its items.</summary>
    /// <param name="target">The collection, or null.</param>
    /// <param name="items">What was read.</param>
    public static void AddTo(IList? target, IEnumerable items)
    {
        foreach (var item in items)
        {
            target?.Add(item);
        }
    }

    /// <summary>Puts entries into a dictionary that the object already holds.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="target">The dictionary, or null.</param>
    /// <param name="pairs">What was read.</param>
    public static void PutInto<TKey, TValue>(IDictionary<TKey, TValue>? target, IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        where TKey : notnull
    {
        foreach (var pair in pairs)
        {
            if (target is { IsReadOnly: false })
            {
                target[pair.Key] = pair.Value;
            }
        }
    }

    /// <summary>Puts entries into a dictionary that says nothing of its keys and values.</summary>
    /// <param name="target">The dictionary, or null.</param>
    /// <param name="pairs">What was read.</param>
    public static void PutInto(IDictionary? target, IDictionary pairs)
    {
        foreach (DictionaryEntry pair in pairs)
        {
            if (target is not null)
            {
                target[pair.Key] = pair.Value;
            }
        }
    }
}
