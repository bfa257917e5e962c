namespace TypedRequests;

/// <summary>Signs nothing.</summary>
internal sealed class NoAuth : Auth
{
    protected internal override void Sign(AuthRequest request)
    {
    }
}
