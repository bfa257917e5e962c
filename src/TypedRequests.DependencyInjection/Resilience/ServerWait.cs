using System.Globalization;
using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>How long a server asks its client to wait: <c>Retry-After</c> (RFC 9110 §10.2.3), or the reset of a rate limit that is used up.</summary>
internal static class ServerWait
{
    // A wait beyond every deadline; what is longer need not be told apart.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    /// <summary>The wait that a response asks for; <see langword="null"/> if it asks for none.</summary>
    /// <param name="response">The response.</param>
    /// <param name="now">The time of its arrival, for dates of a server that does not send its own time.</param>
    internal static TimeSpan? Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var clock = SentAt(response.Headers) ?? now;
        TimeSpan? wait = null;
        foreach (var value in Values(response.Headers, "Retry-After"))
        {
            if (Parse(value, clock) is { } asked && (wait is null || asked > wait))
                wait = asked;
        }
        return wait ?? RateLimit.Reset(response.Headers, clock);
    }

    /// <summary>Seconds, fractions rounded up; never negative.</summary>
    internal static TimeSpan? Seconds(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return text.Length > 0 && text.All(char.IsAsciiDigit) ? Longest : null;
        return seconds >= (decimal)Longest.TotalSeconds ? Longest : TimeSpan.FromMilliseconds((double)decimal.Ceiling(seconds * 1000));
    }

    /// <summary>From one moment to another; nothing if it is past.</summary>
    internal static TimeSpan Until(DateTimeOffset then, DateTimeOffset now) => then <= now ? TimeSpan.Zero : then - now > Longest ? Longest : then - now;

    internal static IEnumerable<string> Values(HttpResponseHeaders headers, string name)
    {
        if (headers.NonValidated.TryGetValues(name, out var values))
        {
            foreach (var value in values)
                yield return value.Trim();
        }
    }

    // Date lines that differ are ignored: a wait must not start from an unknown clock.
    private static DateTimeOffset? SentAt(HttpResponseHeaders headers)
    {
        var dates = Values(headers, "Date").Distinct().Take(2).ToList();
        return dates.Count == 1 && DateTimeOffset.TryParse(dates[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    private static TimeSpan? Parse(string value, DateTimeOffset clock) =>
        Seconds(value) ?? (DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? Until(date, clock) : null);
}
