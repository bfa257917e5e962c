using System.Collections.Concurrent;

namespace TypedRequests;

/// <summary>
/// Reads the names of headers. Servers spell limits in many ways, but with few words: a name is split at its hyphens; the word that says what the value is (limit, remaining, reset …) is taken out,
/// and what is left names the policy.
/// </summary>
internal static class LimitFieldNames
{
    // Names come from servers: what is remembered of them must have an end.
    private const int MostNames = 1024;

    private static readonly ConcurrentDictionary<string, LimitField> s_known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Date"] = new(LimitFieldKind.Date),
        ["Retry-After"] = new(LimitFieldKind.RetryAfter),
        ["X-Retry-After"] = new(LimitFieldKind.RetryAfter),
        ["X-Retry-In"] = new(LimitFieldKind.RetryAfter),
        ["Retry-After-Ms"] = new(LimitFieldKind.RetryAfterMilliseconds),
        ["X-Ms-Retry-After-Ms"] = new(LimitFieldKind.RetryAfterMilliseconds),
        ["RateLimit"] = new(LimitFieldKind.Standard, IsStandard: true),
        ["RateLimit-Policy"] = new(LimitFieldKind.StandardPolicy, IsStandard: true),
        ["X-RateLimit"] = new(LimitFieldKind.Open),
        ["X-Shopify-Shop-Api-Call-Limit"] = new(LimitFieldKind.Ratio),
        ["Sforce-Limit-Info"] = new(LimitFieldKind.Ratio, "api-usage", Window: 24 * TimeSpan.TicksPerHour),
        ["X-Amzn-RateLimit-Limit"] = new(LimitFieldKind.FillRate),
        ["X-Ms-User-Quota-Remaining"] = new(LimitFieldKind.Remaining, "user-quota"),
        ["X-Ms-User-Quota-Resets-After"] = new(LimitFieldKind.Reset, "user-quota"),
        ["X-Limit-Per-Second"] = new(LimitFieldKind.Limit, "second", Window: TimeSpan.TicksPerSecond),
        ["X-Remaining-This-Second"] = new(LimitFieldKind.Remaining, "second", Window: TimeSpan.TicksPerSecond),
        ["X-Limit-Per-Day"] = new(LimitFieldKind.Limit, "day", Window: TimeSpan.TicksPerDay),
        ["X-Remaining-Today"] = new(LimitFieldKind.Remaining, "day", Window: TimeSpan.TicksPerDay),
        ["X-Concurrency-Limit"] = new(LimitFieldKind.Limit, "concurrency", RateLimitUnit.Concurrency),
    };

    private static int s_count = s_known.Count;

    /// <summary>What a header's name says; <see cref="LimitField.None"/> if it is about something else.</summary>
    internal static LimitField Find(string name)
    {
        if (s_known.TryGetValue(name, out var known)) return known;
        var read = Read(name.ToLowerInvariant());
        if (Volatile.Read(ref s_count) < MostNames && s_known.TryAdd(name, read)) Interlocked.Increment(ref s_count);
        return read;
    }

    private static LimitField Read(string name)
    {
        var (start, length) = Marker(name);
        if (start < 0) return LimitField.None;
        var words = new LimitWords();
        // X-ReadRateLimit-Limit: what is written in one word with the marker belongs to the policy.
        var before = name[..start];
        if (before.Length > 0 && before[^1] != '-') words.Policy.Add(before[(before.LastIndexOf('-') + 1)..]);
        foreach (var word in name[(start + length)..].Split('-', StringSplitOptions.RemoveEmptyEntries))
            if (!words.Take(word)) return LimitField.None;
        var policy = string.Join('-', words.Policy);
        return new(words.Kind ?? LimitFieldKind.Open, policy, UnitOf(policy), WindowOf(words.Policy), IsStandard: start == 0);
    }

    private static (int Start, int Length) Marker(string name)
    {
        foreach (var marker in (ReadOnlySpan<string>)["ratelimit", "rate-limit", "rate_limit"])
            if (name.IndexOf(marker, StringComparison.Ordinal) is >= 0 and var start) return (start, marker.Length);
        return (-1, 0);
    }

    private static RateLimitUnit UnitOf(string policy)
    {
        if (policy.Contains("concurren", StringComparison.Ordinal)) return RateLimitUnit.Concurrency;
        foreach (var word in (ReadOnlySpan<string>)["token", "complexity", "cost", "weight", "point", "credit", "byte", "size"])
            if (policy.Contains(word, StringComparison.Ordinal)) return RateLimitUnit.Cost;
        return RateLimitUnit.Requests;
    }

    private static long WindowOf(List<string> words)
    {
        foreach (var word in words)
        {
            var window = word switch
            {
                "second" or "secondly" => TimeSpan.TicksPerSecond,
                "minute" or "minutely" => TimeSpan.TicksPerMinute,
                "hour" or "hourly" => TimeSpan.TicksPerHour,
                "day" or "daily" or "today" => TimeSpan.TicksPerDay,
                "month" or "monthly" => 31 * TimeSpan.TicksPerDay,
                _ => 0,
            };
            if (window > 0) return window;
        }

        return 0;
    }
}
