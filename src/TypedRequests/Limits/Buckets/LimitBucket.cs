namespace TypedRequests;

/// <summary>One limit: what is left of it, and when the next permit may be given. Pure: told the time, and used by one caller at a time.</summary>
internal abstract class LimitBucket(string policy, string scope, RateLimitSource source)
{
    /// <summary>When there is no telling: an answer that is under way has to come back first.</summary>
    internal const long Never = long.MaxValue;

    internal string Policy => policy;

    internal string Scope => scope;

    internal RateLimitSource Source { get; set; } = source;

    /// <summary>The longest that one call is kept back only to spread calls.</summary>
    internal long LongestPace { get; init; } = LimitValue.Longest;

    /// <summary>Whose calls count: routes that have been given permits.</summary>
    internal List<LimitRoute> Routes { get; } = [];

    internal abstract RateLimitUnit Unit { get; }

    /// <summary>The process's part of it, where several processes share it; null elsewhere.</summary>
    internal SharedBucket? Shared { get; set; }

    /// <summary>In how many ticks the whole of it comes back; 0 when that is not known.</summary>
    internal virtual long Window => 0;

    /// <summary>How many come back in a tick; 0 for a limit with windows.</summary>
    internal virtual double RefillPerTick => 0;

    /// <summary>A route's calls count from now on.</summary>
    internal virtual void Join(LimitRoute route) => Routes.Add(route);

    /// <summary>A route's calls count no longer.</summary>
    internal virtual void Leave(LimitRoute route) => Routes.Remove(route);

    /// <summary>When the next permit may be given; the time itself, or an earlier one, if now.</summary>
    internal abstract long ReadyAt(long now);

    /// <summary>When a permit behind so many others may be given, as far as it can be told.</summary>
    internal abstract long Estimate(long now, int ahead);

    /// <summary>How many may be given without looking at the clock again: 0 near the limit.</summary>
    internal abstract int Spare(long now);

    /// <summary>Gives permits.</summary>
    internal abstract void Take(long now, int permits);

    /// <summary>Takes back permits that were never used.</summary>
    internal abstract void GiveBack(int permits);

    /// <summary>The server has refused: nothing before this time, and then one first.</summary>
    internal abstract void Hold(long now, long until);

    /// <summary>What may be shown of it.</summary>
    internal abstract BucketState State(long now);

    /// <summary>Requests under way.</summary>
    internal int UnderWay()
    {
        var sum = 0;
        foreach (var route in Routes) sum += route.UnderWay;
        return sum;
    }

    /// <summary>Permits that were given ahead, and not yet used.</summary>
    internal int Reserved()
    {
        var sum = 0;
        foreach (var route in Routes) sum += route.Reserved;
        return sum;
    }
}
