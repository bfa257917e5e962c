using System.Collections.Concurrent;

namespace TypedRequests;

/// <summary>What is left of limits, for governors of one process: sessions that are kept apart, and call the same server with the same credentials.</summary>
public sealed class MemoryLimitStore : ILimitStore
{
    private readonly ConcurrentDictionary<string, byte[]> _values = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<LimitStoreEntry> ReadAsync(string key, CancellationToken cancellationToken = default) =>
        new(new LimitStoreEntry(_values.TryGetValue(key, out var value) ? value : default));

    /// <inheritdoc/>
    public ValueTask<bool> TryWriteAsync(string key, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> value, TimeSpan keepFor, CancellationToken cancellationToken = default)
    {
        lock (_values)
        {
            var known = _values.GetValueOrDefault(key) ?? [];
            if (!known.AsSpan().SequenceEqual(expected.Span)) return new(false);
            _values[key] = value.ToArray();
            return new(true);
        }
    }
}
