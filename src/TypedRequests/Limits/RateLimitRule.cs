using System.Globalization;

namespace TypedRequests;

/// <summary>A limit that is declared by hand: so many requests in any time of this length.</summary>
public sealed class RateLimitRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="permits">How many requests.</param>
    /// <param name="window">In how much time, up to 400 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not positive, or the window is too long.</exception>
    public RateLimitRule(int permits, TimeSpan window)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(permits);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(window, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(window, TimeSpan.FromDays(400));
        (Permits, Window) = (permits, window);
    }

    /// <summary>How many requests.</summary>
    public int Permits { get; }

    /// <summary>In how much time.</summary>
    public TimeSpan Window { get; }

    /// <summary>The name under which it is shown, and shared by several declarations that mean one limit.</summary>
    /// <value>Such as <c>5000 in 3600 s</c> by default.</value>
    public string Name { get => field ?? string.Create(CultureInfo.InvariantCulture, $"{Permits} in {Window.TotalSeconds:0.###} s"); init; }

    /// <summary>The origin it is for, such as <c>https://api.example.com</c>.</summary>
    /// <value><see langword="null"/> by default: every origin, each by itself.</value>
    public Uri? Origin { get; init; }
}
