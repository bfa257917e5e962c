using System.Globalization;

namespace TypedRequests;

/// <summary>What was known of one rate limit when it was asked for.</summary>
public sealed class RateLimitStatus
{
    internal RateLimitStatus(string origin, string credential) => (Origin, Credential) = (origin, credential);

    /// <summary>Whose limit it is: <c>https://api.github.com:443</c>.</summary>
    public string Origin { get; }

    /// <summary>A keyed hash of the credentials that it is for; empty for calls without. It tells credentials apart and says nothing about them.</summary>
    public string Credential { get; }

    /// <summary>The limit's name; empty if it has none.</summary>
    public string Policy { get; internal init; } = "";

    /// <summary>The part of the API that it is for; empty for the whole API.</summary>
    public string Scope { get; internal init; } = "";

    /// <summary>What is counted.</summary>
    public RateLimitUnit Unit { get; internal init; }

    /// <summary>How many there are in all; <see langword="null"/> if that is not known.</summary>
    public double? Limit { get; internal init; }

    /// <summary>How many are left, what is under way taken off; <see langword="null"/> if that is not known.</summary>
    public double? Remaining { get; internal init; }

    /// <summary>How long until more are there; <see langword="null"/> if that is not known.</summary>
    public TimeSpan? Reset { get; internal init; }

    /// <summary>How long nothing is sent, because the server has refused; <see cref="TimeSpan.Zero"/> if something may be sent.</summary>
    public TimeSpan HeldFor { get; internal init; }

    /// <summary>How many calls wait for a permit of the origin and credentials.</summary>
    public int Waiting { get; internal init; }

    /// <summary>How the limit is known.</summary>
    public RateLimitSource Source { get; internal init; }

    /// <summary>The limit in one line, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Origin} {Scope}{(Scope.Length > 0 && Policy.Length > 0 ? "/" : "")}{Policy}: {Remaining} of {Limit} left, reset in {Reset?.TotalSeconds:0.###} s, {Waiting} waiting ({Source})");
}
