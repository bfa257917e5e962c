using System.Globalization;
using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>The headers by which servers tell what is left of a rate limit: draft-ietf-httpapi-ratelimit-headers, old and new, and the custom <c>X-RateLimit-*</c>.</summary>
internal static class RateLimit
{
    private static readonly string[] Prefixes = ["RateLimit-", "X-RateLimit-", "X-Rate-Limit-"];

    // As seconds from now this is more than 30 years: a number that large is a moment, in Unix time.
    private const decimal FirstMoment = 1_000_000_000;

    /// <summary>Whether a response says that nothing is left.</summary>
    internal static bool IsUsedUp(HttpResponseHeaders headers) => Remaining(headers) == 0;

    /// <summary>How long until the limit is lifted, if nothing is left of it; <see langword="null"/> if something is left or nothing is known.</summary>
    internal static TimeSpan? Reset(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (!IsUsedUp(headers))
            return null;
        if ((Field(headers, "t") ?? Field(headers, "reset")) is { } field)
            return ServerWait.Seconds(field);
        return Custom(headers, "Reset") is { } reset ? Parse(reset, now) : null;
    }

    private static decimal? Remaining(HttpResponseHeaders headers)
    {
        var text = Field(headers, "r") ?? Field(headers, "remaining") ?? Custom(headers, "Remaining");
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var remaining) ? remaining : null;
    }

    private static TimeSpan? Parse(string reset, DateTimeOffset now)
    {
        if (decimal.TryParse(reset, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return number >= FirstMoment && number < 100 * FirstMoment ? ServerWait.Until(DateTimeOffset.FromUnixTimeSeconds((long)decimal.Ceiling(number)), now) : ServerWait.Seconds(reset);
        return DateTimeOffset.TryParse(reset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? ServerWait.Until(date, now) : null;
    }

    private static string? Custom(HttpResponseHeaders headers, string name)
    {
        foreach (var prefix in Prefixes)
        {
            if (ServerWait.Values(headers, prefix + name).FirstOrDefault() is { } value)
                return value.Split(',', 2)[0].Trim();
        }
        return null;
    }

    // Of several policies in one field ("burst";r=0;t=5, "daily";r=900;t=3600) the one that is used up counts.
    private static string? Field(HttpResponseHeaders headers, string parameter)
    {
        string? found = null;
        foreach (var policy in ServerWait.Values(headers, "RateLimit").SelectMany(Policies))
        {
            if (Parameter(policy, parameter) is not { } value)
                continue;
            if ((Parameter(policy, "r") ?? Parameter(policy, "remaining")) == "0")
                return value;
            found ??= value;
        }
        return found;
    }

    // The older draft separates the members of its single policy by commas (limit=10, remaining=0, reset=7); the newer one separates policies by them.
    private static string[] Policies(string line) => line.Contains(';') ? line.Split(',') : [line.Replace(',', ';')];

    private static string? Parameter(string policy, string name)
    {
        foreach (var part in policy.Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && part.Length > name.Length && part[name.Length] == '=')
                return part[(name.Length + 1)..];
        }
        return null;
    }
}
