using System.Globalization;

namespace TypedRequests;

/// <summary>A limit as configuration can declare it: so many calls in so much time.</summary>
public sealed class SessionRateLimit
{
    /// <summary>How many calls, greater than zero.</summary>
    public int Permits { get; set; }

    /// <summary>In how much time.</summary>
    public TimeSpan Window { get; set; }

    /// <summary>For which server; its path does not count.</summary>
    /// <value><see langword="null"/> by default: for each server.</value>
    public Uri? Origin { get; set; }

    /// <summary>Its name in the status and in metrics.</summary>
    /// <value><see langword="null"/> by default: such as <c>100 in 60 s</c>.</value>
    public string? Name { get; set; }

    internal RateLimitRule ToRule() => Name is null ? new(Permits, Window) { Origin = Origin } : new(Permits, Window) { Origin = Origin, Name = Name };

    internal IEnumerable<string> Faults()
    {
        if (Permits < 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"Permits is {Permits}; give 1 or more.");
        if (Window <= TimeSpan.Zero || Window > TimeSpan.FromDays(400))
            yield return $"Window is {Window}; give more than zero and at most 400 days.";
        if (Origin is { IsAbsoluteUri: false })
            yield return "Origin is no absolute URL. Write it as https://api.example.com.";
    }
}
