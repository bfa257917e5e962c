namespace TypedRequests;

/// <summary>What was read from fresh responses of one session: a table for each method that gives it out again.</summary>
internal sealed class ParsedTables
{
    private static int s_slots;
    private readonly object _lock = new();
    private object?[] _tables = [];

    /// <summary>A number for one more method.</summary>
    internal static int NewSlot() => Interlocked.Increment(ref s_slots) - 1;

    internal object? Find(int slot)
    {
        var tables = Volatile.Read(ref _tables);
        return (uint)slot < (uint)tables.Length ? tables[slot] : null;
    }

    internal TTable FindOrAdd<TTable>(int slot)
        where TTable : class, new()
    {
        lock (_lock)
        {
            if (Find(slot) is TTable known) return known;
            var tables = new object?[Math.Max(slot + 1, _tables.Length)];
            _tables.CopyTo(tables, 0);
            var table = new TTable();
            tables[slot] = table;
            Volatile.Write(ref _tables, tables);
            return table;
        }
    }
}
