namespace TypedRequests.CompilerServices;

/// <summary>The texts of collections and dictionaries on their way into a query, a form or headers. Nulls are dropped.</summary>
internal static class FieldText
{
    internal static IEnumerable<string> Of<T>(IEnumerable<T>? values, string? format) => Of(values, value => WireText.Format(value, format));

    internal static IEnumerable<string> Of<T>(IEnumerable<T>? values, Func<T, string?> text)
    {
        if (values is null) yield break;
        foreach (var value in values)
            if (value is not null && text(value) is { } item) yield return item;
    }

    internal static IEnumerable<KeyValuePair<string, string>> OfMap<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>>? map, string prefix, Func<TValue, string?> text)
    {
        if (map is null) yield break;
        foreach (var (key, value) in map)
            if (value is not null && text(value) is { } item) yield return new(Name(prefix, key), item);
    }

    internal static IEnumerable<KeyValuePair<string, IEnumerable<string>>> OfLists<TKey, TValue, TItem>(
        IEnumerable<KeyValuePair<TKey, TValue>>? map,
        string prefix,
        Func<TItem, string?>? text)
        where TValue : IEnumerable<TItem>?
    {
        if (map is null) yield break;
        foreach (var (key, values) in map) yield return new(Name(prefix, key), Of(values, text ?? (static item => WireText.Format(item))));
    }

    private static string Name<TKey>(string prefix, TKey key) => string.Concat(prefix, WireText.Format(key), prefix.EndsWith('[') ? "]" : "");
}
