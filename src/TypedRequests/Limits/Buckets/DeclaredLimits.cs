namespace TypedRequests;

/// <summary>The limits that an interface and one of its methods declare. One instance per method: it is the key of the method's route.</summary>
/// <param name="rules">The limits, each with the name of what it is for: the interface or the method.</param>
internal sealed class DeclaredLimits(params (string Owner, RateLimitRule Rule)[] rules)
{
    internal ReadOnlySpan<(string Owner, RateLimitRule Rule)> Rules => rules;
}
