namespace TypedRequests;

/// <summary>How far a call has come, for the words of its failure.</summary>
internal enum CallPhase
{
    /// <summary>Nothing has been sent yet.</summary>
    Starting,

    /// <summary>An Auth is asked for credentials.</summary>
    Signing,

    /// <summary>A rate limit keeps the call back.</summary>
    Limited,

    Resolving,
    Connecting,

    /// <summary>A proxy opens the way to the server.</summary>
    Tunneling,

    /// <summary>The TLS handshake.</summary>
    Securing,

    Sending,
    Waiting,
    Reading,
}
