namespace TypedRequests;

/// <summary>What the headers of one response say of limits. Used again for the next response.</summary>
internal sealed class LimitReadings
{
    // More are of no server that is known, and every bucket costs time.
    private const int Most = 12;

    private readonly DraftReading[] _items = new DraftReading[Most];
    private int _count;

    internal Span<DraftReading> Items => _items.AsSpan(0, _count);

    /// <summary>How long the server asks to stay away, in ticks; -1 if it does not.</summary>
    internal long RetryAfter { get; set; } = -1;

    /// <summary>The part of the API that the response belongs to.</summary>
    internal ReadOnlyMemory<char> Scope { get; set; }

    /// <summary>Whether a refusal is for the whole API, whatever its scope.</summary>
    internal bool IsGlobal { get; set; }

    /// <summary>Whether the scope is one of many alike, each for the owner of a thing: a channel, a guild.</summary>
    internal bool IsPerOwner { get; set; }

    internal void Clear()
    {
        Items.Clear();
        (_count, RetryAfter, Scope, IsGlobal, IsPerOwner) = (0, -1, default, false, false);
    }

    /// <summary>The reading of a policy; a new one if there is none yet.</summary>
    internal ref DraftReading For(ReadOnlyMemory<char> policy)
    {
        for (var i = 0; i < _count; i++)
            if (_items[i].Policy.Span.Equals(policy.Span, StringComparison.OrdinalIgnoreCase)) return ref _items[i];
        if (_count == Most) return ref _items[Most - 1];
        _items[_count] = DraftReading.Of(policy);
        return ref _items[_count++];
    }

    /// <summary>Everything has been read: what is said for all is given to each, and what can be worked out is.</summary>
    internal void Complete()
    {
        Share();
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            ref var item = ref _items[i];
            if (double.IsNaN(item.Remaining) && !double.IsNaN(item.Used) && !double.IsNaN(item.Limit)) item.Remaining = Math.Max(0, item.Limit - item.Used);
            if (item.SaysSomething) _items[kept++] = item;
        }

        _count = kept;
    }

    // X-Rate-Limit-Time-Reset-Ms beside X-Rate-Limit-Requests-Left: a reset without a policy is for those that have none.
    private void Share()
    {
        for (var i = 0; i < _count; i++)
        {
            ref readonly var common = ref _items[i];
            if (common.Policy.Length > 0 || common.SaysSomething) continue;
            foreach (ref var item in Items)
            {
                if (item.Policy.Length == 0 || item.Reset >= 0) continue;
                (item.Reset, item.ResetIsMoment) = (common.Reset, common.ResetIsMoment);
                if (item.Window == 0) item.Window = common.Window;
            }
        }
    }
}
