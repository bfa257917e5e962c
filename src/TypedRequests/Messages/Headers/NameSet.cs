using System.Collections;

namespace TypedRequests;

/// <summary>A set of names that compare without case. Safe to read and change from several threads.</summary>
public sealed class NameSet : IReadOnlyCollection<string>
{
    private string[] _names = [];

    internal string[] Snapshot => Volatile.Read(ref _names);

    /// <summary>How many names there are.</summary>
    public int Count => Snapshot.Length;

    /// <summary>Adds a name, if it is not there yet.</summary>
    /// <param name="name">The name.</param>
    public void Add(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string[] before;
        do
        {
            before = Snapshot;
            if (Contains(before, name)) return;
        }
        while (Interlocked.CompareExchange(ref _names, [.. before, name], before) != before);
    }

    /// <summary>Takes a name out.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string name)
    {
        string[] before, after;
        do
        {
            before = Snapshot;
            after = Array.FindAll(before, item => !item.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (after.Length == before.Length) return false;
        }
        while (Interlocked.CompareExchange(ref _names, after, before) != before);
        return true;
    }

    /// <summary>Whether the name is there.</summary>
    /// <param name="name">The name, in any case.</param>
    public bool Contains(string name) => Contains(Snapshot, name);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Snapshot).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool Contains(string[] names, string name) =>
        Array.Exists(names, item => item.Equals(name, StringComparison.OrdinalIgnoreCase));
}
