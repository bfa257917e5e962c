using System.Diagnostics.Metrics;

namespace TypedRequests;

/// <summary>What caches tell: how often they answered, and failures of stores. Without a listener it costs one branch.</summary>
internal static class CacheTelemetry
{
    // The meter of Telemetry, by its name: listeners see one.
    private static readonly Meter s_meter = new("TypedRequests", PackageVersion.Text);

    private static readonly Counter<long> s_requests = s_meter.CreateCounter<long>(
        "typedrequests.cache.requests", "{request}", "Requests of sessions with a cache, by outcome: bypassed, miss, fresh, revalidated, stale.");

    private static readonly Counter<long> s_failures = s_meter.CreateCounter<long>(
        "typedrequests.cache.store.failures", "{failure}", "Failures of cache stores, by operation. The calls went on without the cache.");

    internal static void Count(CacheResult result)
    {
        if (s_requests.Enabled) s_requests.Add(1, new KeyValuePair<string, object?>("typedrequests.cache.outcome", NameOf(result.Outcome)));
    }

    internal static void StoreFailed(string operation, Exception failure)
    {
        if (s_failures.Enabled) s_failures.Add(1, new("typedrequests.cache.operation", operation), new("error.type", failure.GetType().FullName));
    }

    private static string NameOf(CacheOutcome outcome) => outcome switch
    {
        CacheOutcome.Bypassed => "bypassed",
        CacheOutcome.Miss => "miss",
        CacheOutcome.Fresh => "fresh",
        CacheOutcome.Revalidated => "revalidated",
        _ => "stale",
    };
}
