namespace TypedRequests;

/// <summary>The end of a chain: the pool's handler, which outlives every chain over it.</summary>
internal sealed class PoolHandler(ConnectionPool pool) : DelegatingHandler(new CookieTrackingHandler(pool.Handler))
{
    // The factory disposes chains that it has exchanged; the connections are not theirs.
    protected override void Dispose(bool disposing)
    {
    }
}
