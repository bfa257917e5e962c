using TypedRequests.Limits.Tests.Simulation;

namespace TypedRequests.Limits.Tests.Sharing;

/// <summary>A store that takes its time, as one over a network does.</summary>
internal sealed class SlowStore(SimulatedTime time, TimeSpan trip) : ILimitStore
{
    private readonly MemoryLimitStore _store = new();

    /// <summary>Whether it fails.</summary>
    public bool IsDown { get; set; }

    public ValueTask<LimitStoreEntry> ReadAsync(string key, CancellationToken cancellationToken = default) => LaterAsync(() => _store.ReadAsync(key, cancellationToken).Result);

    public ValueTask<bool> TryWriteAsync(string key, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> value, TimeSpan keepFor, CancellationToken cancellationToken = default) =>
        LaterAsync(() => _store.TryWriteAsync(key, expected, value, keepFor, cancellationToken).Result);

    private ValueTask<T> LaterAsync<T>(Func<T> act)
    {
        if (IsDown) throw new TimeoutException();
        // Continuations run where it is set, so that a run has the same outcome each time.
        var done = new TaskCompletionSource<T>();
        time.After(trip, () => done.SetResult(act()));
        return new(done.Task);
    }
}
