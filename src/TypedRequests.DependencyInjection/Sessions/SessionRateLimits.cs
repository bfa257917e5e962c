using System.Globalization;

namespace TypedRequests;

/// <summary>The governor of the sessions of a name, as configuration can say it. All sessions of the name share one <see cref="RateLimits"/>.</summary>
public sealed class SessionRateLimits
{
    /// <summary>The longest that a call waits for its permit.</summary>
    /// <value><see langword="null"/> by default: 1 minute.</value>
    public TimeSpan? MaxWait { get; set; }

    /// <summary>Limits that are declared, for servers that say nothing.</summary>
    public IList<SessionRateLimit> Rules { get; } = [];

    internal List<Action<RateLimits>> Setups { get; } = [];

    internal RateLimits Create(TimeProvider? time, ILimitStore? store)
    {
        var limits = new RateLimits(time) { Store = store };
        if (MaxWait is { } longest)
            limits.MaxWait = longest;
        foreach (var rule in Rules)
            limits.Add(rule.ToRule());
        Setups.ForEach(setup => setup(limits));
        return limits;
    }

    internal IEnumerable<string> Faults()
    {
        if (MaxWait < TimeSpan.Zero && MaxWait != Timeout.InfiniteTimeSpan)
            yield return $"MaxWait is {MaxWait}; give zero or more.";
        for (var i = 0; i < Rules.Count; i++)
        {
            foreach (var fault in Rules[i].Faults())
                yield return string.Create(CultureInfo.InvariantCulture, $"Rules:{i}:{fault}");
        }
    }
}
