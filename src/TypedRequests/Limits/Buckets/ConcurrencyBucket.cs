namespace TypedRequests;

/// <summary>A limit of requests under way at the same time.</summary>
internal sealed class ConcurrencyBucket(string policy, string scope, int limit, RateLimitSource source) : LimitBucket(policy, scope, source)
{
    private long _heldUntil;

    /// <summary>How many may be under way.</summary>
    internal int Limit { get; set; } = Math.Max(1, limit);

    internal override RateLimitUnit Unit => RateLimitUnit.Concurrency;

    internal override long ReadyAt(long now) => _heldUntil > now ? _heldUntil : UnderWay() < Limit ? now : Never;

    internal override long Estimate(long now, int ahead) => ReadyAt(now);

    // How many are under way is known only if every one is counted.
    internal override int Spare(long now) => 0;

    internal override void Take(long now, int permits)
    {
    }

    internal override void GiveBack(int permits)
    {
    }

    internal override void Hold(long now, long until) => _heldUntil = Math.Max(_heldUntil, until);

    internal override BucketState State(long now) => new(Limit, Math.Max(0, Limit - UnderWay()), 0, _heldUntil > now ? _heldUntil : 0);
}
