using Pair = System.Collections.Generic.KeyValuePair<string, string?>;

namespace TypedRequests;

/// <summary>Pure operations on name/value arrays, shared by <see cref="HeaderMap"/> and <see cref="QueryMap"/>: every result is a new array.</summary>
/// <remarks>A <see langword="null"/> value is a mark that removes the name from weaker levels; it stays until the request is made, so that merging is associative.</remarks>
internal static class PairList
{
    internal static int IndexOf(ReadOnlySpan<Pair> items, string name, StringComparison comparison)
    {
        for (var i = 0; i < items.Length; i++)
            if (string.Equals(items[i].Key, name, comparison)) return i;
        return -1;
    }

    internal static Pair[] Append(Pair[] items, Pair item) => [.. items, item];

    internal static Pair[] Remove(Pair[] items, string name, StringComparison comparison) =>
        IndexOf(items, name, comparison) < 0 ? items : Array.FindAll(items, item => !string.Equals(item.Key, name, comparison));

    /// <summary>One value for a name, at the place where the name first stood, in the new spelling.</summary>
    internal static Pair[] Set(Pair[] items, Pair item, StringComparison comparison) => Over(items, [item], comparison);

    /// <summary>The stronger level over the weaker one: a name it holds replaces all of that name's values, at the weaker level's first place.</summary>
    internal static Pair[] Over(Pair[] weaker, Pair[] stronger, StringComparison comparison)
    {
        if (stronger.Length == 0) return weaker;
        if (weaker.Length == 0) return stronger;
        var merged = new List<Pair>(weaker.Length + stronger.Length);
        for (var i = 0; i < weaker.Length; i++)
        {
            if (IndexOf(stronger, weaker[i].Key, comparison) < 0) merged.Add(weaker[i]);
            else if (IndexOf(weaker.AsSpan(0, i), weaker[i].Key, comparison) < 0) AddGroup(merged, stronger, weaker[i].Key, comparison);
        }

        foreach (var item in stronger)
            if (IndexOf(weaker, item.Key, comparison) < 0) merged.Add(item);
        return [.. merged];
    }

    private static void AddGroup(List<Pair> merged, Pair[] stronger, string name, StringComparison comparison)
    {
        foreach (var item in stronger)
            if (string.Equals(item.Key, name, comparison)) merged.Add(item);
    }
}
