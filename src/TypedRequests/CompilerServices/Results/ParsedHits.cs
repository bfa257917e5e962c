using System.Collections.Concurrent;
using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>What a method has read from fresh answers, by its arguments. One static instance per emitted method.</summary>
/// <typeparam name="TKey">The arguments.</typeparam>
/// <typeparam name="T">The result.</typeparam>
/// <param name="readsAnew">Whether each call is given a value of its own: callers could change one that they share.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParsedHits<TKey, T>(bool readsAnew = false)
    where TKey : notnull
{
    private const int MostValues = 256;
    private const int MostBytes = 64 * 1024;

    private readonly int _slot = ParsedTables.NewSlot();

    /// <summary>The value of a fresh answer to the same call, or what keeps the one that is read now.</summary>
    /// <param name="session">The client's session.</param>
    /// <param name="key">The arguments.</param>
    public ParsedHit<T> Find(Session session, TKey key)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.CacheInUse is not { } cache || WatchedCall.IsUsed || Telemetry.IsListening || !session.TryGetState(out var state)) return default;
        if (cache.Parsed.Find(_slot) is ConcurrentDictionary<TKey, Entry> table && table.TryGetValue(key, out var entry) && entry.Answers(session, state))
        {
            CacheTelemetry.Count(CacheResult.Parsed);
            return new(entry.Give(), null);
        }

        return new(null, new Keeper(this, session, cache, key, state));
    }

    private bool ReadsAnew => readsAnew;

    private static Func<Task<T>> ReaderOf(byte[] body, JsonFormat<T> format) => () => Task.FromResult(JsonDocumentReader.Read(body, format));

    private void Keep(SessionCache cache, TKey key, Entry entry)
    {
        var table = cache.Parsed.FindOrAdd<ConcurrentDictionary<TKey, Entry>>(_slot);
        // Counting takes all of its locks, but only a value that is read anew comes here.
        if (table.Count >= MostValues) table.Clear();
        table[key] = entry;
    }

    private sealed class Entry(Func<Task<T>>? read, Task<T>? result, StoredLife life, DateTimeOffset until, SessionState state)
    {
        /// <summary>The value, or another one like it.</summary>
        internal Task<T> Give() => result ?? read!(); // one of them is there

        internal bool Answers(Session session, in SessionState now)
        {
            if (life.HasEnded || !state.IsSameAs(now) || session.TimeProvider.GetUtcNow() >= until) return false;
            life.Use();
            return true;
        }
    }

    private sealed class Keeper(ParsedHits<TKey, T> hits, Session session, SessionCache cache, TKey key, SessionState before) : IParsedKeeper
    {
        public void Keep<TValue>(Exchange call, TValue value, JsonFormat<TValue> format, ReadOnlySpan<byte> body)
        {
            if (call.FreshAnswer is not { Stored.Life: { } life } answer || call.History is not null || value is not T result || format is not JsonFormat<T> reader || body.Length > MostBytes) return;
            // Another store may remove a response without ending its StoredLife.
            if (cache.Cache.Store is not MemoryCacheStore) return;
            // The call has begun between two moments at which the session was the same.
            if (!ReferenceEquals(call.Cache, cache) || !ReferenceEquals(call.Auth, before.Auth) || !session.TryGetState(out var now) || !before.IsSameAs(now)) return;
            hits.Keep(cache, key, hits.ReadsAnew ? new(ReaderOf(body.ToArray(), reader), null, life, answer.Until, before) : new(null, Task.FromResult(result), life, answer.Until, before));
        }
    }
}
