namespace TypedRequests.CompilerServices;

/// <content>Collections that are made empty and then filled.</content>
public static partial class JsonShapes
{
    /// <summary>A collection with an Add.</summary>
    /// <typeparam name="TCollection">The collection.</typeparam>
    /// <typeparam name="T">Its items.</typeparam>
    /// <param name="items">The format of the items.</param>
    /// <param name="create">Makes an empty one.</param>
    /// <param name="add">Adds an item.</param>
    public static JsonFormat<TCollection> Own<TCollection, T>(JsonFormat<T> items, Func<TCollection> create, Action<TCollection, T> add)
        where TCollection : IEnumerable<T> => Sequence<TCollection, T>(items, all =>
        {
            var collection = create();
            foreach (var item in all)
            {
                add(collection, item);
            }

            return collection;
        });

    /// <summary>A dictionary that is filled through <see cref="IDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TDictionary">The dictionary.</typeparam>
    /// <typeparam name="TKey">Its keys.</typeparam>
    /// <typeparam name="TValue">Its values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    /// <param name="create">Makes an empty one.</param>
    public static JsonFormat<TDictionary> OwnMap<TDictionary, TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values, Func<TDictionary> create)
        where TDictionary : IDictionary<TKey, TValue>
        where TKey : notnull => Map<TDictionary, TKey, TValue>(key, values, pairs =>
        {
            var dictionary = create();
            foreach (var pair in pairs)
            {
                dictionary[pair.Key] = pair.Value;
            }

            return dictionary;
        });
}
