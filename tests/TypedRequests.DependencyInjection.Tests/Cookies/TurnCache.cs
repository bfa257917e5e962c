using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A distributed cache in memory in which every operation waits for its turn, so that a test decides how writers interleave.</summary>
internal sealed class TurnCache(Random random) : IDistributedCache
{
    private readonly MemoryDistributedCache inner = new(Options.Create(new MemoryDistributedCacheOptions()));
    private readonly List<TaskCompletionSource> waiting = [];

    /// <summary>All that is stored, as anyone with access to the cache sees it.</summary>
    public Dictionary<string, byte[]> Stored { get; } = [];

    /// <summary>Lets the operations under way proceed one by one, in any order, until all the work is done.</summary>
    public async Task RunAsync(params Task[] work)
    {
        var all = Task.WhenAll(work);
        while (!all.IsCompleted)
        {
            TaskCompletionSource? next = null;
            lock (waiting)
            {
                if (waiting.Count > 0)
                    next = waiting[random.Next(waiting.Count)];
                if (next is not null)
                    waiting.Remove(next);
            }
            next?.SetResult();
            await Task.Yield();
        }
        await all;
    }

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await TurnAsync();
        return await inner.GetAsync(key, token);
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await TurnAsync();
        await inner.SetAsync(key, value, options, token);
        lock (Stored)
            Stored[key] = value;
    }

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    /// <summary>The cache as one process sees it, that is killed after so many operations: the next one never ends, and it never makes another.</summary>
    public IDistributedCache KilledAfter(int operations, TaskCompletionSource killed) => new Victim(this, operations, killed);

    private Task TurnAsync()
    {
        var turn = new TaskCompletionSource();
        lock (waiting)
            waiting.Add(turn);
        return turn.Task;
    }

    private sealed class Victim(TurnCache cache, int operations, TaskCompletionSource killed) : IDistributedCache
    {
        private int left = operations;

        public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            await LiveAsync();
            return await cache.GetAsync(key, token);
        }

        public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
        {
            await LiveAsync();
            await cache.SetAsync(key, value, options, token);
        }

        public byte[]? Get(string key) => throw new NotSupportedException();

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

        public void Refresh(string key) => throw new NotSupportedException();

        public void Remove(string key) => throw new NotSupportedException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        private Task LiveAsync()
        {
            if (Interlocked.Decrement(ref left) >= 0)
                return Task.CompletedTask;
            killed.TrySetResult();
            return new TaskCompletionSource().Task;
        }
    }
}
