using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace TypedRequests.CompilerServices;

/// <content>Dictionaries. Of two properties with one name the last one wins.</content>
public static partial class JsonShapes
{
    /// <summary><see cref="Dictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<Dictionary<TKey, TValue>> Dictionary<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<Dictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => ToDictionary(pairs));

    /// <summary><see cref="IDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<IDictionary<TKey, TValue>> DictionaryInterface<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<IDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => ToDictionary(pairs));

    /// <summary><see cref="IReadOnlyDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<IReadOnlyDictionary<TKey, TValue>> ReadOnlyDictionaryInterface<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<IReadOnlyDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => ToDictionary(pairs));

    /// <summary><see cref="ReadOnlyDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<ReadOnlyDictionary<TKey, TValue>> ReadOnlyDictionary<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<ReadOnlyDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => new(ToDictionary(pairs)));

    /// <summary><see cref="SortedDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<SortedDictionary<TKey, TValue>> SortedDictionary<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<SortedDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => new(ToDictionary(pairs)));

    /// <summary><see cref="SortedList{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<SortedList<TKey, TValue>> SortedList<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<SortedList<TKey, TValue>, TKey, TValue>(key, values, static pairs => new(ToDictionary(pairs)));

    /// <summary><see cref="ConcurrentDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<ConcurrentDictionary<TKey, TValue>> ConcurrentDictionary<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<ConcurrentDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => new(ToDictionary(pairs)));

    /// <summary><see cref="ImmutableDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<ImmutableDictionary<TKey, TValue>> ImmutableDictionary<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<ImmutableDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => ToDictionary(pairs).ToImmutableDictionary());

    /// <summary><see cref="IImmutableDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<IImmutableDictionary<TKey, TValue>> ImmutableDictionaryInterface<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<IImmutableDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => ToDictionary(pairs).ToImmutableDictionary());

    /// <summary><see cref="ImmutableSortedDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<ImmutableSortedDictionary<TKey, TValue>> ImmutableSortedDictionary<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<ImmutableSortedDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => ToDictionary(pairs).ToImmutableSortedDictionary());

    /// <summary><see cref="FrozenDictionary{TKey, TValue}"/>.</summary>
    /// <typeparam name="TKey">The keys.</typeparam>
    /// <typeparam name="TValue">The values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    public static JsonFormat<FrozenDictionary<TKey, TValue>> FrozenDictionary<TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values)
        where TKey : notnull => Map<FrozenDictionary<TKey, TValue>, TKey, TValue>(key, values, static pairs => ToDictionary(pairs).ToFrozenDictionary());

    /// <summary>Any other dictionary.</summary>
    /// <typeparam name="TDictionary">The dictionary.</typeparam>
    /// <typeparam name="TKey">Its keys.</typeparam>
    /// <typeparam name="TValue">Its values.</typeparam>
    /// <param name="key">How a key is a property name.</param>
    /// <param name="values">The format of the values.</param>
    /// <param name="build">Makes the dictionary of its pairs.</param>
    public static JsonFormat<TDictionary> Map<TDictionary, TKey, TValue>(JsonKey<TKey> key, JsonFormat<TValue> values, JsonBuild<TDictionary, KeyValuePair<TKey, TValue>> build)
        where TDictionary : IEnumerable<KeyValuePair<TKey, TValue>>
        where TKey : notnull => new JsonDictionaryFormat<TDictionary, TKey, TValue>(key, values, build);

    private static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(ReadOnlySpan<KeyValuePair<TKey, TValue>> pairs)
        where TKey : notnull
    {
        var dictionary = new Dictionary<TKey, TValue>(pairs.Length);
        foreach (var pair in pairs)
        {
            dictionary[pair.Key] = pair.Value;
        }

        return dictionary;
    }
}
