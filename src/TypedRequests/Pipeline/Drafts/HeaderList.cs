namespace TypedRequests;

/// <summary>The headers of one call, merged in place as its levels are applied from the weakest to the strongest.</summary>
internal sealed class HeaderList
{
    private HeaderEntry[] _items = new HeaderEntry[12];

    internal int Count { get; private set; }

    internal ReadOnlySpan<HeaderEntry> Items => _items.AsSpan(0, Count);

    /// <summary>Says a header at a level: last spelling, first place.</summary>
    internal void Set(string name, string? value, CallLevel level)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            _items[index] = new(name, value, level);
            return;
        }

        Add(new(name, value, level));
    }

    internal void Set(ReadOnlySpan<KeyValuePair<string, string?>> pairs, CallLevel level)
    {
        foreach (var pair in pairs) Set(pair.Key, pair.Value, level);
    }

    /// <summary>The first level's headers, whose names differ: there is nothing yet to look them up in.</summary>
    internal void Start(ReadOnlySpan<KeyValuePair<string, string?>> pairs, CallLevel level)
    {
        Clear();
        foreach (var pair in pairs) Add(new(pair.Key, pair.Value, level));
    }

    internal string? Find(string name) => IndexOf(name) is >= 0 and var index ? _items[index].Value : null;

    private void Add(HeaderEntry entry)
    {
        if (Count == _items.Length) Array.Resize(ref _items, Count * 2);
        _items[Count++] = entry;
    }

    /// <summary>Takes out what a predicate points at, in place.</summary>
    internal void RemoveWhere<TState>(TState state, Func<HeaderEntry, TState, bool> match)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
            if (!match(_items[i], state)) _items[kept++] = _items[i];
        Array.Clear(_items, kept, Count - kept);
        Count = kept;
    }

    internal void CopyFrom(HeaderList other)
    {
        Clear();
        foreach (var item in other.Items) Set(item.Name, item.Value, item.Level);
    }

    internal void Clear()
    {
        Array.Clear(_items, 0, Count);
        Count = 0;
    }

    internal int IndexOf(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            var other = _items[i].Name;
            if (ReferenceEquals(other, name) || (other.Length == name.Length && other.Equals(name, StringComparison.OrdinalIgnoreCase))) return i;
        }

        return -1;
    }
}
