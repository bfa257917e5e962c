namespace TypedRequests.Limits.Tests.Simulation;

/// <summary>A bucket that fills all the time.</summary>
internal sealed class TokenBucketServer(SimulatedTime time, int size, double perSecond, bool isShopify) : SimulatedServer(time)
{
    private double _tokens = size;
    private long _filledAt;

    protected override bool Admit(string path)
    {
        _tokens = Math.Min(size, _tokens + (SecondsOf(Time.Now - _filledAt) * perSecond));
        _filledAt = Time.Now;
        if (_tokens < 1) return false;
        _tokens--;
        return true;
    }

    protected override void Tell(HttpResponseMessage answer, bool allowed, string path)
    {
        if (!allowed) Add(answer, "Retry-After", Math.Ceiling((1 - _tokens) / perSecond));
        if (isShopify)
        {
            Add(answer, "X-Shopify-Shop-Api-Call-Limit", $"{size - (int)_tokens}/{size}");
            return;
        }

        Add(answer, "X-RateLimit-Limit", size);
        Add(answer, "X-RateLimit-Remaining", Math.Floor(_tokens));
        // Until the next one.
        Add(answer, "X-RateLimit-Reset", Math.Ceiling((1 - (_tokens - Math.Floor(_tokens))) / perSecond));
    }
}
