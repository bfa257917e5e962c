namespace TypedRequests;

/// <summary>One process's turn at the ledger of a limit.</summary>
internal static class LeaseExchange
{
    private const int MostTries = 32;

    private static readonly TimeSpan s_shortest = TimeSpan.FromHours(25);

    /// <summary>Tells the ledger and takes what it gives; null when the store cannot be asked.</summary>
    internal static async ValueTask<LeaseGrant?> RunAsync(ILimitStore store, string key, LeaseRequest request, TimeProvider time)
    {
        try
        {
            for (var tries = 0; tries < MostTries; tries++)
            {
                var entry = await store.ReadAsync(key).ConfigureAwait(false);
                var ledger = LeaseLedgerFormat.Read(entry.Value);
                var grant = ledger.Exchange(request, (entry.Now ?? time.GetUtcNow()).UtcTicks);
                if (await store.TryWriteAsync(key, entry.Value, LeaseLedgerFormat.Write(ledger), KeptFor(request)).ConfigureAwait(false)) return grant;
                // Another process was first. Those that try again in step would get into each other's way again.
                await Task.Delay(TimeSpan.FromMilliseconds(1 + tries + (request.Process.GetHashCode() & 7)), time).ConfigureAwait(false);
            }

            return null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A store may be anybody's: while it fails the process goes by what it knows itself.
            return null;
        }
    }

    // What was leased counts for a whole window.
    private static TimeSpan KeptFor(in LeaseRequest request) => TimeSpan.FromTicks(Math.Max(s_shortest.Ticks, 2 * request.Window));
}
