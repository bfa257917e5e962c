namespace TypedRequests;

/// <summary>The hooks of a call; null on a call that has none.</summary>
internal abstract class CallHooks
{
    /// <summary>Whether one of the hooks waits, so that the call cannot block its thread.</summary>
    internal abstract bool IsAsynchronous { get; }

    /// <summary>A hop is about to be signed and sent.</summary>
    internal abstract ValueTask SendingAsync(Exchange call);

    /// <summary>A hop has been answered. Returns it, or what a hook puts in its place.</summary>
    internal abstract ValueTask<Hop> ReceivedAsync(Exchange call, Hop hop);
}
