namespace TypedRequests;

/// <summary>A few idle objects kept for the next caller, without locks and without allocation.</summary>
internal sealed class SlotPool<T>(int capacity)
    where T : class
{
    private readonly T?[] _slots = new T?[capacity];
    private T? _first;

    internal T? Rent()
    {
        var first = _first;
        if (first is not null && Interlocked.CompareExchange(ref _first, null, first) == first) return first;
        for (var i = 0; i < _slots.Length; i++)
        {
            var item = _slots[i];
            if (item is not null && Interlocked.CompareExchange(ref _slots[i], null, item) == item) return item;
        }

        return null;
    }

    /// <summary>Keeps the object; <see langword="false"/> when every slot is taken and the caller lets it go.</summary>
    internal bool Return(T item)
    {
        if (_first is null)
        {
            // Two may write at once; then one object is lost to the collector, which costs less than a fence on every return.
            Volatile.Write(ref _first, item);
            return true;
        }

        for (var i = 0; i < _slots.Length; i++)
            if (_slots[i] is null && Interlocked.CompareExchange(ref _slots[i], item, null) is null) return true;
        return false;
    }
}
