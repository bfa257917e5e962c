namespace TypedRequests;

/// <summary>The entries of a cassette in their order, and which of them a request gets.</summary>
/// <param name="name">The cassette, as messages call it.</param>
/// <param name="order">Which entry a request gets.</param>
/// <param name="entries">The entries.</param>
internal sealed class ReplayTape(string name, CassetteOrder order, IReadOnlyList<ReplayEntry> entries)
{
    private int _state;

    /// <summary>The answer to a request.</summary>
    /// <exception cref="CassetteException">There is none.</exception>
    internal HarExchange Take(RequestForm asked)
    {
        var entry = order switch
        {
            CassetteOrder.Strict => Next(asked),
            CassetteOrder.State => InState(asked),
            _ => entries.FirstOrDefault(entry => !entry.IsUsed && entry.Request.Key == asked.Key),
        };
        if (entry is null) throw new CassetteException(ReplayReport.NoAnswer(name, entries, asked));
        entry.IsUsed = true;
        return entry.Exchange;
    }

    /// <exception cref="CassetteException">An entry has not been used.</exception>
    internal void Verify()
    {
        if (entries.Any(static entry => !entry.IsUsed)) throw new CassetteException(ReplayReport.Unused(name, entries));
    }

    private ReplayEntry? Next(RequestForm asked)
    {
        var next = entries.FirstOrDefault(static entry => !entry.IsUsed);
        if (next is null || next.Request.Key == asked.Key) return next;
        throw new CassetteException(ReplayReport.OutOfOrder(name, entries, next, asked));
    }

    /// <summary>A change goes on to the state after it. What only reads stays: the next answer of this state, else its last one, else the last one before it.</summary>
    private ReplayEntry? InState(RequestForm asked)
    {
        var equal = entries.Select(static (entry, index) => (Item: entry, Index: index)).Where(entry => entry.Item.Request.Key == asked.Key).ToList();
        if (equal.Count == 0) return null;
        if (!equal[0].Item.IsSafe)
        {
            var change = equal.Find(static entry => !entry.Item.IsUsed);
            if (change.Item is not null) _state = Math.Max(_state, change.Index + 1);
            return change.Item;
        }

        var end = EndOfState();
        var now = equal.FindAll(entry => entry.Index >= _state && entry.Index < end).ConvertAll(static entry => entry.Item);
        if (now.Count > 0) return now.Find(static entry => !entry.IsUsed) ?? now[^1];
        return equal.FindLast(entry => entry.Index < end).Item ?? equal[0].Item;
    }

    private int EndOfState()
    {
        var end = _state;
        while (end < entries.Count && entries[end].IsSafe) end++;
        return end;
    }
}
