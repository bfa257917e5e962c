namespace TypedRequests;

/// <summary>Responses in memory, up to a number of bytes; the least recently used go first.</summary>
public sealed class MemoryCacheStore : ICacheStore
{
    private const int MostVariants = 64;

    private readonly object _lock = new();
    private readonly Dictionary<CacheKey, LinkedListNode<Slot>> _slots = [];
    private readonly LinkedList<Slot> _byUse = [];
    private long _bytes;

    /// <summary>How many bytes the store may take, fields included.</summary>
    /// <value>64 MiB by default.</value>
    public long MaxBytes { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 64 * 1024 * 1024;

    /// <summary>How many bytes it takes now.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            foreach (var slot in _byUse) slot.End();
            _slots.Clear();
            _byUse.Clear();
            _bytes = 0;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredResponse>> ReadAsync(CacheKey key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (!_slots.TryGetValue(key, out var node)) return new([]);
            if (!ReferenceEquals(_byUse.First, node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return new(node.Value.Responses);
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(CacheKey key, StoredResponse response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.Size > MaxBytes) return RemoveAsync(key, cancellationToken);
        lock (_lock)
        {
            if (!_slots.TryGetValue(key, out var node)) _slots[key] = node = _byUse.AddFirst(new Slot(key));
            var slot = node.Value;
            _bytes -= slot.Bytes;
            // The newest first; readers hold the array they were given.
            foreach (var before in slot.Responses)
                if (before.Variant == response.Variant) before.Life?.End();
            response.Life = new();
            StoredResponse[] others = [.. slot.Responses.Where(other => other.Variant != response.Variant)];
            foreach (var dropped in others.Skip(MostVariants - 1)) dropped.Life?.End();
            slot.Responses = [response, .. others.Take(MostVariants - 1)];
            slot.Bytes = slot.Responses.Sum(static one => one.Size);
            _bytes += slot.Bytes;
            Shrink();
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(CacheKey key, CancellationToken cancellationToken = default)
    {
        lock (_lock)
            if (_slots.TryGetValue(key, out var node)) Remove(node);
        return default;
    }

    /// <summary>Forgets the responses of a path with whatever query: what is in memory can be searched, and what was read from it must not be given out again.</summary>
    internal void RemoveQueries(CacheKey path)
    {
        lock (_lock)
        {
            var start = path.Url + "?";
            foreach (var (key, node) in _slots)
                if (key.Partition == path.Partition && key.Url.StartsWith(start, StringComparison.Ordinal)) Remove(node);
        }
    }

    private void Shrink()
    {
        var spared = 0;
        while (_bytes > MaxBytes && _byUse.Last is { } last)
        {
            var slot = last.Value;
            // It was used without the store: it is spared, but only once.
            if (slot.TakeUse() && spared++ < _slots.Count)
            {
                _byUse.Remove(last);
                _byUse.AddFirst(last);
                continue;
            }

            if (ReferenceEquals(last, _byUse.First) && slot.Responses.Length > 1)
            {
                // One URL of many variants: the oldest of them goes.
                var oldest = slot.Responses[^1].Size;
                slot.Responses[^1].Life?.End();
                slot.Responses = slot.Responses[..^1];
                (slot.Bytes, _bytes) = (slot.Bytes - oldest, _bytes - oldest);
            }
            else
            {
                Remove(last);
            }
        }
    }

    private void Remove(LinkedListNode<Slot> node)
    {
        node.Value.End();
        _slots.Remove(node.Value.Key);
        _byUse.Remove(node);
        _bytes -= node.Value.Bytes;
    }

    private sealed class Slot(CacheKey key)
    {
        internal CacheKey Key => key;

        internal StoredResponse[] Responses { get; set; } = [];

        internal long Bytes { get; set; }

        internal void End()
        {
            foreach (var response in Responses) response.Life?.End();
        }

        internal bool TakeUse()
        {
            var used = false;
            foreach (var response in Responses) used |= response.Life?.TakeUse() is true;
            return used;
        }
    }
}
