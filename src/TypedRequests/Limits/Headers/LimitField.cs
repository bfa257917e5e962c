namespace TypedRequests;

/// <summary>What the name of a header says by itself.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Policy">Whose it is; empty if the server has one limit, or names it elsewhere.</param>
/// <param name="Unit">What the policy counts.</param>
/// <param name="Window">The window that the policy's name gives, in ticks; 0 if it gives none.</param>
/// <param name="IsStandard">Whether the header is one of the draft's, without a vendor's prefix.</param>
internal sealed record LimitField(LimitFieldKind Kind, string Policy = "", RateLimitUnit Unit = RateLimitUnit.Requests, long Window = 0, bool IsStandard = false)
{
    internal static readonly LimitField None = new(LimitFieldKind.None);
}
