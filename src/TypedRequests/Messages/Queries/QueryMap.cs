using System.Collections;
using Pair = System.Collections.Generic.KeyValuePair<string, string?>;

namespace TypedRequests;

/// <summary>Query arguments to send: a session's defaults or one call's own. Names are case-sensitive; a name may repeat.</summary>
/// <remarks>A name given at a nearer level replaces all of its weaker values, at their place. Safe to read and change from several threads.</remarks>
public sealed class QueryMap : IEnumerable<KeyValuePair<string, string?>>
{
    private const StringComparison Comparison = StringComparison.Ordinal;
    private Pair[] _items = [];

    /// <summary>The entries as they stand; never changed once read.</summary>
    internal Pair[] Snapshot => Volatile.Read(ref _items);

    /// <summary>How many arguments there are, repeated names and removals included.</summary>
    public int Count => Snapshot.Length;

    /// <summary>The first value of a name; <see langword="null"/> when it is absent, or removed for this level.</summary>
    /// <param name="name">The name, case-sensitive; it is escaped when sent.</param>
    /// <value>Replaces every value of the name; <see langword="null"/> removes the name for this call, even if the session sets it.</value>
    public string? this[string name]
    {
        get
        {
            var items = Snapshot;
            var index = PairList.IndexOf(items, name, Comparison);
            return index < 0 ? null : items[index].Value;
        }
        set
        {
            ArgumentNullException.ThrowIfNull(name);
            Change(new(name, value), static (items, item) => PairList.Set(items, item, Comparison));
        }
    }

    /// <summary>Adds a value after those the name already has at this level.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <param name="value">The value; <c>""</c> sends <c>name=</c>, <see langword="null"/> adds nothing. (The indexer's <see langword="null"/> removes the name.)</param>
    public void Add(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is null) return;
        Change(new(name, value), static (items, item) => PairList.Append(PairList.IndexOf(items, item.Key, Comparison) is >= 0 and var i && items[i].Value is null
            ? PairList.Remove(items, item.Key, Comparison)
            : items, item));
    }

    /// <summary>Adds several values of one name; the name repeats for each.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <param name="values">The values; <see langword="null"/> items are dropped.</param>
    public void Add(string name, IEnumerable<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values) Add(name, value);
    }

    /// <summary>Takes a name out; weaker levels speak again.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string name)
    {
        var before = Snapshot;
        Change(new(name, null), static (items, item) => PairList.Remove(items, item.Key, Comparison));
        return PairList.IndexOf(before, name, Comparison) >= 0;
    }

    /// <summary>Whether the name is there, be it as a removal.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public bool Contains(string name) => PairList.IndexOf(Snapshot, name, Comparison) >= 0;

    /// <summary>Takes every argument out.</summary>
    public void Clear() => Volatile.Write(ref _items, []);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string?>> GetEnumerator() => ((IEnumerable<Pair>)Snapshot).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Change(Pair item, Func<Pair[], Pair, Pair[]> change)
    {
        Pair[] before, after;
        do
        {
            before = Snapshot;
            after = change(before, item);
        }
        while (Interlocked.CompareExchange(ref _items, after, before) != before);
    }
}
