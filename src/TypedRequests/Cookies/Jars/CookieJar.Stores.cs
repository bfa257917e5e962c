using System.Runtime.CompilerServices;

namespace TypedRequests;

public sealed partial class CookieJar
{
    private ConditionalWeakTable<ICookieStore, CookieStoreSync>? stores;

    /// <summary>Takes the cookies of a store into the jar; of two with one name, domain and path the later set one stays.</summary>
    /// <param name="store">The store, which later saves are compared with.</param>
    /// <param name="cancellationToken">Cancels the reading; the jar is then as it was.</param>
    /// <exception cref="InvalidDataException">What is stored is torn, foreign or newer.</exception>
    public async Task LoadAsync(ICookieStore store, CancellationToken cancellationToken = default)
    {
        var sync = SyncWith(store);
        await sync.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Absorb(sync, [], await store.LoadAsync(cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            sync.Turn.Release();
        }
    }

    /// <summary>
    /// Saves what changed in the jar since it last loaded from this store or saved to it, and takes over what other writers saved meanwhile. No writer's
    /// cookie is lost: of two who set one cookie, the later wins.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="includeSessionCookies">Whether cookies without an expiry, which live as long as the jar, are saved too.</param>
    /// <param name="cancellationToken">Cancels the saving.</param>
    /// <exception cref="InvalidDataException">What is stored is torn, foreign or newer; it stays as it is.</exception>
    public async Task SaveAsync(ICookieStore store, bool includeSessionCookies = false, CancellationToken cancellationToken = default)
    {
        var sync = SyncWith(store);
        await sync.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var held = Snapshot().ToDictionary(static cookie => cookie.Key);
            var changes = sync.Compare(held, includeSessionCookies, Now);
            Absorb(sync, held, await store.SaveAsync(changes, cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            sync.Turn.Release();
        }
    }

    private CookieStoreSync SyncWith(ICookieStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var all = stores ?? Interlocked.CompareExchange(ref stores, [], null) ?? stores;
        return all.GetValue(store, static _ => new CookieStoreSync());
    }

    private void Absorb(CookieStoreSync sync, Dictionary<CookieKey, SessionCookie> held, CookieStoreSnapshot stored) =>
        Table.Change((sync, held, stored, Now), static (table, state) => state.sync.Absorb(table, state.held, state.stored, state.Now));

    private IReadOnlyList<SessionCookie> Snapshot() => table?.Snapshot(Now) ?? [];
}
