using System.Collections;
using Pair = System.Collections.Generic.KeyValuePair<string, string?>;

namespace TypedRequests;

/// <summary>Headers to send: a session's defaults or one call's own. Names compare without case, keep their last spelling and their first place.</summary>
/// <remarks>Safe to read and change from several threads; a call sees the map as it stood when the call started.</remarks>
public sealed class HeaderMap : IEnumerable<KeyValuePair<string, string?>>
{
    private const StringComparison Comparison = StringComparison.OrdinalIgnoreCase;
    private Pair[] _items;

    /// <summary>Creates an empty map.</summary>
    public HeaderMap() => _items = [];

    internal HeaderMap(Pair[] items) => _items = items;

    /// <summary>The entries as they stand; never changed once read.</summary>
    internal Pair[] Snapshot => Volatile.Read(ref _items);

    /// <summary>How many names the map holds, removals included.</summary>
    public int Count => Snapshot.Length;

    /// <summary>The value of a header; <see langword="null"/> when it is absent, or removed for this level.</summary>
    /// <param name="name">An RFC 9110 token, in any case.</param>
    /// <value>Set to <see langword="null"/> to remove the header for this call, even if the session sets it.</value>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent, or the header belongs to the transport.</exception>
    /// <exception cref="PlatformNotSupportedException">In a browser: the header is one that the browser writes itself, such as <c>Cookie</c>.</exception>
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
            HeaderRules.Validate(name, value);
            BrowserHeaders.Check(name, value);
            Change(new(name, value), static (items, item) => PairList.Set(items, item, Comparison));
        }
    }

    /// <summary>Adds a value to a header: after those it has, separated by a comma (RFC 9110 §5.3).</summary>
    /// <param name="name">An RFC 9110 token, in any case.</param>
    /// <param name="value">The value; <see langword="null"/> adds nothing. (The indexer's <see langword="null"/> removes the header.)</param>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent, or the header belongs to the transport.</exception>
    /// <exception cref="PlatformNotSupportedException">In a browser: the header is one that the browser writes itself, such as <c>Cookie</c>.</exception>
    public void Add(string name, string? value)
    {
        HeaderRules.Validate(name, value);
        BrowserHeaders.Check(name, value);
        if (value is null) return;
        Change(new(name, value), static (items, item) =>
        {
            var index = PairList.IndexOf(items, item.Key, Comparison);
            var joined = index < 0 || items[index].Value is not { } before ? item.Value : before + ", " + item.Value;
            return PairList.Set(items, new(item.Key, joined), Comparison);
        });
    }

    /// <summary>Takes a name out of the map; weaker levels speak again.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>Whether the map held it.</returns>
    public bool Remove(string name)
    {
        var before = Snapshot;
        Change(new(name, null), static (items, item) => PairList.Remove(items, item.Key, Comparison));
        return PairList.IndexOf(before, name, Comparison) >= 0;
    }

    /// <summary>Whether the map holds the name, be it as a removal.</summary>
    /// <param name="name">The name, in any case.</param>
    public bool Contains(string name) => PairList.IndexOf(Snapshot, name, Comparison) >= 0;

    /// <summary>Takes every name out of the map.</summary>
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
