namespace TypedRequests;

/// <summary>A connection being made: for whom, and how far it is.</summary>
/// <param name="host">The host that is connected to, which may be a proxy's.</param>
/// <param name="port">Its port.</param>
internal sealed class ConnectionAttempt(string host, int port)
{
    private volatile CallPhase _phase = CallPhase.Resolving;

    internal string Host => host;

    internal int Port => port;

    /// <summary>How far it is; <see cref="CallPhase.Waiting"/> once requests can be sent.</summary>
    internal CallPhase Phase
    {
        get => _phase;
        set => _phase = value;
    }
}
