using System.Globalization;
using System.Security.Cryptography;

namespace TypedRequests;

/// <summary>The cookies of one key in a distributed cache; see <see cref="DistributedCookieStores"/> for how writers stay out of each other's way.</summary>
internal sealed class DistributedCookieStore(DistributedCookieStores stores, string key, SemaphoreSlim gate) : ICookieStore
{
    private const int MostEntries = 100;

    private string Writer => stores.Options.Writer;

    private string ListKey => $"{stores.Options.KeyPrefix}pages:{key}";

    public async ValueTask<CookieStoreSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        var pages = await ReadAsync(await ReadListAsync(cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return pages.Count == 0 ? CookieStoreSnapshot.Empty : Snapshot(Merge(pages));
    }

    public async ValueTask<CookieStoreSnapshot> SaveAsync(CookieStoreChanges changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var list = await ReadListAsync(cancellationToken).ConfigureAwait(false);
            var page = Merge(await ReadAsync(list, cancellationToken).ConfigureAwait(false)).Apply(changes);
            var bytes = stores.Protect(key, page.Write());
            await stores.Cache.SetAsync(PageKey(Writer), bytes, stores.Entry, cancellationToken).ConfigureAwait(false);
            if (!list.Knows(Writer, stores.Time.GetUtcNow()))
                await EnterAsync(cancellationToken).ConfigureAwait(false);
            return Snapshot(Merge([page]));
        }
        finally
        {
            gate.Release();
        }
    }

    // Another that enters at the same time may have overwritten the list: we look until it holds us.
    private async Task EnterAsync(CancellationToken cancellationToken)
    {
        for (var entries = 0; entries < MostEntries; entries++)
        {
            var list = await ReadListAsync(cancellationToken).ConfigureAwait(false);
            if (list.Knows(Writer, stores.Time.GetUtcNow()))
                return;
            await stores.Cache.SetAsync(ListKey, list.Enter(Writer, stores.Time.GetUtcNow()), stores.Entry, cancellationToken).ConfigureAwait(false);
        }
        throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The distributed cache does not keep what is set: the list of cookie pages of '{key}' was written {MostEntries} times."));
    }

    private async Task<CookiePageList> ReadListAsync(CancellationToken cancellationToken) =>
        CookiePageList.Read(await stores.Cache.GetAsync(ListKey, cancellationToken).ConfigureAwait(false));

    // Our own page counts whether or not the list has it.
    private async Task<IReadOnlyList<CookiePage>> ReadAsync(CookiePageList list, CancellationToken cancellationToken)
    {
        var entries = await Task.WhenAll(list.Writers.Append(Writer).Distinct().Select(writer => stores.Cache.GetAsync(PageKey(writer), cancellationToken))).ConfigureAwait(false);
        return [.. entries.OfType<byte[]>().Select(entry => CookiePage.Read(stores.Unprotect(key, entry)))];
    }

    private CookiePage Merge(IReadOnlyList<CookiePage> pages) => CookiePage.Merge(pages, stores.Time.GetUtcNow(), stores.Options.Lifetime);

    private static CookieStoreSnapshot Snapshot(CookiePage page) => new(page.Cookies, Convert.ToHexString(SHA256.HashData(page.Write())));

    private string PageKey(string writer) => $"{stores.Options.KeyPrefix}page:{writer}:{key}";
}
