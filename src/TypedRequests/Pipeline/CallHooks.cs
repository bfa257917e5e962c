namespace TypedRequests;

/// <summary>The hooks of a call; null on a call that has none.</summary>
internal abstract class CallHooks
{
    /// <summary>A hop is about to be signed and sent.</summary>
    internal abstract void Sending(Exchange call);

    /// <summary>A hop has been answered. Returns it, or what a hook puts in its place.</summary>
    internal abstract Hop Received(Hop hop);
}
