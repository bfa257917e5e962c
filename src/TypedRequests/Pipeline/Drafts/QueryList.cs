namespace TypedRequests;

/// <summary>The query arguments of one call, merged in place: a stronger level's name replaces all weaker values of it, at their place.</summary>
internal sealed class QueryList
{
    private QueryArgument[] _items = new QueryArgument[8];
    private CallLevel[] _levels = new CallLevel[8];

    internal int Count { get; private set; }

    internal ReadOnlySpan<QueryArgument> Items => _items.AsSpan(0, Count);

    /// <summary>Adds a value at a level; values of one level repeat their name.</summary>
    internal void Add(string name, string? value, CallLevel level) => Add(new QueryArgument(name, value), level);

    /// <inheritdoc cref="Add(string, string?, CallLevel)"/>
    internal void Add(QueryArgument argument, CallLevel level)
    {
        var name = argument.Name;
        var index = argument.Form is QueryForm.Text ? -1 : IndexOf(name, 0);
        if (index < 0)
        {
            Insert(Count, argument, level);
        }
        else if (_levels[index] < level)
        {
            _items[index] = argument;
            _levels[index] = level;
            for (var other = IndexOf(name, index + 1); other >= 0; other = IndexOf(name, other)) RemoveAt(other);
        }
        else
        {
            Insert(EndOfGroup(name, index), argument, level);
        }
    }

    internal void Add(KeyValuePair<string, string?>[] pairs, CallLevel level)
    {
        foreach (var pair in pairs) Add((QueryArgument)pair, level);
    }

    /// <summary>The first value of a name; null when it has none.</summary>
    internal string? Find(string name) => IndexOf(name, 0) is >= 0 and var index ? _items[index].PlainValue : null;

    internal void CopyFrom(QueryList other)
    {
        Clear();
        for (var i = 0; i < other.Count; i++) Add(other._items[i], other._levels[i]);
    }

    /// <summary>Keeps what levels below this one have said, but for the names that something else says already.</summary>
    internal void KeepBelow(CallLevel level, Func<string, bool> isSaid)
    {
        for (var i = Count - 1; i >= 0; i--)
            if (_levels[i] >= level || isSaid(_items[i].Name)) RemoveAt(i);
    }

    internal void Clear()
    {
        if (Count == 0) return;
        Array.Clear(_items, 0, Count);
        Count = 0;
    }

    private int IndexOf(string name, int start)
    {
        for (var i = start; i < Count; i++)
            if (IsNamed(i, name)) return i;
        return -1;
    }

    private int EndOfGroup(string name, int index)
    {
        while (index < Count && IsNamed(index, name)) index++;
        return index;
    }

    private bool IsNamed(int index, string name) => string.Equals(_items[index].Name, name, StringComparison.Ordinal) && _items[index].Form is not QueryForm.Text;

    private void Insert(int index, QueryArgument argument, CallLevel level)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
            Array.Resize(ref _levels, Count * 2);
        }

        if (index < Count)
        {
            Array.Copy(_items, index, _items, index + 1, Count - index);
            Array.Copy(_levels, index, _levels, index + 1, Count - index);
        }

        (_items[index], _levels[index]) = (argument, level);
        Count++;
    }

    private void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
        Array.Copy(_levels, index + 1, _levels, index, Count - index);
        _items[Count] = default;
    }
}
