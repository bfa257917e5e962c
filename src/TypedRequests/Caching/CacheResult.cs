using System.Globalization;

namespace TypedRequests;

/// <summary>What a session's cache did for a response, and how old the response is.</summary>
public sealed class CacheResult
{
    internal static readonly CacheResult ByMethod = new(CacheOutcome.Bypassed) { Forwarded = "method" };
    internal static readonly CacheResult ByRequest = new(CacheOutcome.Bypassed) { Forwarded = "request" };
    internal static readonly CacheResult ByMode = new(CacheOutcome.Bypassed) { Forwarded = "bypass" };


    /// <summary>A fresh response whose value was there already; for counting.</summary>
    internal static readonly CacheResult Parsed = new(CacheOutcome.Fresh);

    internal CacheResult(CacheOutcome outcome) => Outcome = outcome;

    /// <summary>What happened.</summary>
    public CacheOutcome Outcome { get; }

    /// <summary>The response's age when it was given out (RFC 9111 §4.2.3).</summary>
    /// <value><see langword="null"/> when the server has answered this call itself.</value>
    public TimeSpan? Age { get; internal init; }

    /// <summary>How long it is fresh from then on; negative when it is stale.</summary>
    /// <value><see langword="null"/> when the server has answered this call itself.</value>
    public TimeSpan? FreshFor { get; internal init; }

    /// <summary>Whether the response is stored, or is being stored while its body is read.</summary>
    public bool IsStored { get; internal init; }

    /// <summary>Whether the call has waited for an equal one under way, and shares its exchange.</summary>
    public bool IsShared { get; internal init; }

    /// <summary>Why the server was asked, as RFC 9211 §2.2 names it; null when it was not.</summary>
    internal string? Forwarded { get; init; }

    internal int? ForwardedStatus { get; init; }

    internal CacheResult Stored() => new(Outcome) { Age = Age, FreshFor = FreshFor, IsStored = true, IsShared = IsShared, Forwarded = Forwarded, ForwardedStatus = ForwardedStatus };

    /// <summary>The text of a <c>Cache-Status</c> field (RFC 9211), for logs: <c>TypedRequests; hit; ttl=120</c>.</summary>
    public override string ToString()
    {
        var text = new System.Text.StringBuilder("TypedRequests");
        if (Outcome is CacheOutcome.Fresh || (Outcome is CacheOutcome.Stale && Forwarded is null)) text.Append("; hit");
        if (Forwarded is not null) text.Append("; fwd=").Append(Forwarded);
        if (ForwardedStatus is { } status) text.Append(CultureInfo.InvariantCulture, $"; fwd-status={status}");
        if (FreshFor is { } left) text.Append(CultureInfo.InvariantCulture, $"; ttl={(long)Math.Floor(left.TotalSeconds)}");
        if (IsStored && Forwarded is not null) text.Append("; stored");
        if (IsShared) text.Append("; collapsed");
        return text.ToString();
    }
}
